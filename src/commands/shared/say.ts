import type { WriteStream } from 'node:tty';
import { write } from '../../io.ts';
import { fitted } from '../../terminal/fitted.ts';
import { printable } from '../../terminal/printable.ts';

/** Writes sentences, one a line; what they cite is made safe to print. */
export async function say(stream: WriteStream, ...sentences: readonly string[]): Promise<void> {
  await write(stream, sentences.map((sentence) => `${fitted(stream, printable(sentence))}\n`).join(''));
}
