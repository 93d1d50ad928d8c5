import { htmlEscape } from 'escape-goat';
import { printable } from '../terminal/printable.ts';

/** HTML that is safe to write as it is. */
export type Html = { readonly html: string };

/** A template whose values are escaped, unless they are HTML themselves or lists of it. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  return { html: parts.reduce((text, part, place) => `${text}${asHtml(values[place - 1]!)}${part}`) };
}

function asHtml(value: string | number | Html | readonly Html[]): string {
  if (typeof value === 'string' || typeof value === 'number') return htmlEscape(printable(String(value)));
  return 'html' in value ? value.html : value.map((one) => one.html).join('');
}
