import { printable } from '../../terminal/printable.ts';
import { wrapped } from '../../terminal/wrap.ts';
import type { Menu } from '../asker.ts';

/** A menu as lines to be read from top to bottom, what is said of an entry behind it. */
export function menuText({ above = [], title, entries }: Menu<unknown>, width: number): string {
  const lines = [
    ...title.split('\n'),
    ...entries.map(
      ({ label, hint }, place) => `${place + 1}. ${hint === undefined ? label : `${label}. ${hint}`}`,
    ),
  ];
  const fitted = lines.filter((line) => line !== '').flatMap((line) => wrapped(printable(line), width));
  return `${[...above, ...fitted].join('\n')}\n`;
}
