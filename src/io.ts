import type { ReadStream, WriteStream } from 'node:tty';
import { ExpectedError, systemReason } from './errors.ts';

/** What the program takes from the process it runs in. */
export type Io = {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
};

/** Questions are asked only where they are read and answered in a terminal. */
export function canAsk({ stdin, stderr }: Io): boolean {
  return stdin.isTTY && stderr.isTTY;
}

/**
 * Writes a text in full. A reader that has closed the pipe has had enough: that is no failure.
 * @throws ExpectedError for any other error of the stream, such as a full disk
 */
export function write(stream: WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(new ExpectedError('notPrinted', systemReason(error)));
    stream.once('error', failed);
    stream.write(text, (error) => {
      if (error) failed(error);
      else {
        stream.off('error', failed);
        resolve();
      }
    });
  });
}
