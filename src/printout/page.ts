import type { Palette } from '../terminal/palette.ts';
import { printable } from '../terminal/printable.ts';
import { wrapped } from '../terminal/wrap.ts';

/** What a printout is drawn on. */
export type Page = {
  /** In columns. */
  readonly width: number;
  readonly palette: Palette;
  /** No bars and no marks: everything in words, one thing a line, for screen readers. */
  readonly plain: boolean;
};

const INDENT = '  ';

export function heading(page: Page, text: string): readonly string[] {
  return ['', ...wrapped(page.palette.title(printable(text)), page.width)];
}

/** A paragraph under a heading. */
export function paragraph(page: Page, text: string): readonly string[] {
  return wrapped(printable(text), page.width, INDENT);
}

/** Under a heading the lines of each entry; nothing where there is none. */
export function section<T>(
  page: Page,
  title: string,
  entries: readonly T[],
  linesOf: (entry: T) => readonly string[],
): readonly string[] {
  return entries.length === 0 ? [] : [...heading(page, title), ...entries.flatMap(linesOf)];
}

/** Under a sentence that ends in a colon; nothing where there is nothing to list. */
export function titledList(page: Page, title: string, items: readonly string[]): readonly string[] {
  return items.length === 0
    ? []
    : [...paragraph(page, title), ...items.flatMap((one) => item(page, '-', one))];
}

/** A path or an address on a line of its own, unbroken however long it is: it is to be copied. */
export function pathLine(path: string): string {
  return `${INDENT}${INDENT}${printable(path)}`;
}

/** A line with a mark in front, such as `+`; further lines are indented as far. */
export function item(page: Page, mark: string, text: string): readonly string[] {
  return wrapped(printable(text), page.width, `${INDENT}${mark} `);
}
