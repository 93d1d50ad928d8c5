import type { WriteStream } from 'node:tty';
import { wrapAnsi } from 'fast-wrap-ansi';
import { usableWidth } from './screen.ts';
import { displayWidth } from './wrap.ts';

/** `file:line:column: `, which editors and terminals make a link of. */
const PLACED = /^\S.*?:\d+:\d+: /;

/**
 * Lines broken between words where a terminal would break them inside. A word that is longer than a line, such as a
 * path, stays whole, so that it can be copied; so does a line about a place in a file; and all of them in a pipe.
 */
export function fitted(stream: Pick<WriteStream, 'columns' | 'isTTY'>, text: string): string {
  if (!stream.isTTY) return text;
  const width = usableWidth(stream);
  return text
    .split('\n')
    .map((line) =>
      displayWidth(line) <= width || PLACED.test(line)
        ? line
        : wrapAnsi(line, width, { hard: false, trim: true }),
    )
    .join('\n');
}
