import { printableInPlace } from '../../terminal/printable.ts';
import { displayWidth } from '../../terminal/wrap.ts';
import type { Frame } from './canvas.ts';
import { fieldLines, type TextField } from './text-field.ts';

const FIRST = '> ';

/** The field in at most that many rows, around its cursor where it is longer. */
export function fieldFrame({ text: raw, cursor }: TextField, width: number, rows: number): Required<Frame> {
  const text = printableInPlace(raw);
  // One column is for the cursor behind the last character.
  const begins = fieldLines(text, Math.max(1, width - FIRST.length - 1));
  const lines = begins.map((from, row) => text.slice(from, begins[row + 1]).trimEnd());
  const at = begins.findLastIndex((from) => from <= cursor);
  const before = displayWidth(text.slice(begins[at]!, cursor));
  const column = FIRST.length + Math.min(before, width - FIRST.length - 1);
  const room = Math.max(1, rows);
  const top = Math.min(Math.max(0, at - Math.floor(room / 2)), Math.max(0, lines.length - room));
  return {
    lines: lines
      .slice(top, top + room)
      .map((line, row) => `${top + row === 0 ? FIRST : ' '.repeat(FIRST.length)}${line}`),
    cursor: { row: at - top, column },
  };
}
