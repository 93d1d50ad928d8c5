import type { ReadStream, WriteStream } from 'node:tty';
import { ExpectedError, systemReason } from './errors.ts';

/** What the program takes from the process it runs in. */
export type Io = {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** The current folder. */
  readonly cwd: () => string;
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
};

/** Questions are asked only where they are read and answered in a terminal. */
export function canAsk({ stdin, stderr }: Io): boolean {
  return stdin.isTTY && stderr.isTTY;
}

/**
 * Waits until it has gone out in full, so that a slow reader does not fill the memory.
 * @returns `false` when the reader has closed the pipe: it has had enough, and that is no failure
 * @throws ExpectedError for any other error of the stream, such as a full disk
 */
export function write(stream: WriteStream, output: string | Buffer): Promise<boolean> {
  return new Promise((resolve, reject) => {
    if (output.length === 0) return resolve(true);
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve(false) : reject(new ExpectedError('notPrinted', systemReason(error)));
    stream.once('error', failed);
    stream.write(output, (error) => {
      if (error) return failed(error);
      stream.off('error', failed);
      return resolve(true);
    });
  });
}
