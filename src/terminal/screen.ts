import type { WriteStream } from 'node:tty';

/** Long lines are hard to read: wider terminals are not filled. */
const WIDEST = 96;
const NARROWEST = 20;

/** Columns to write in: the terminal's, 80 where there is none. One is left free, for terminals that wrap early. */
export function usableWidth(stream: Pick<WriteStream, 'columns' | 'isTTY'>): number {
  const columns = stream.isTTY && stream.columns > 0 ? stream.columns - 1 : 80;
  return Math.max(NARROWEST, Math.min(WIDEST, columns));
}
