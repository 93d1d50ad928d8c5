import { closeSync, createReadStream, openSync, statSync } from 'node:fs';
import { ExpectedError, systemReason } from '../../errors.ts';
import type { Io } from '../../io.ts';
import type { Input } from '../../reading/read-text.ts';

/** Lets lines be read from a file, or without one from standard input. */
export async function readingFrom<T>(
  io: Io,
  file: string | undefined,
  read: (input: Input) => Promise<T>,
): Promise<T> {
  if (file === undefined || file === '-') {
    if (io.stdin.isTTY) throw new ExpectedError('resultsFromTerminal');
    return read(io.stdin);
  }
  const fd = opened(file);
  try {
    return await read(Object.assign(createReadStream('', { fd, autoClose: false }), { fd }));
  } finally {
    closeSync(fd);
  }
}

function opened(file: string): number {
  try {
    const kind = statSync(file);
    if (kind.isDirectory()) throw new ExpectedError('isFolder', file);
    // Some devices never end.
    if (!kind.isFile() && !kind.isFIFO()) throw new ExpectedError('notAFile', file);
    return openSync(file, 'r');
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new ExpectedError('noFile', file);
    throw new ExpectedError('unreadable', file, systemReason(error));
  }
}
