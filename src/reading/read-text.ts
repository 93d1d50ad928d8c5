import { readFileSync, statSync } from 'node:fs';
import { ExpectedError, systemReason } from '../errors.ts';

/** Far above any honest bank or answers file, far below what would fill the memory. */
const MOST_BYTES = 2_000_000;

/**
 * Reads a text file in full.
 * @throws ExpectedError when it is missing, no regular file, too large or not UTF-8
 */
export function readText(path: string): string {
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new ExpectedError('isFolder', path);
    if (!found.isFile()) throw new ExpectedError('notAFile', path);
    if (found.size > MOST_BYTES) throw new ExpectedError('tooLarge', path, '2 MB');
    return decode(path, readFileSync(path));
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new ExpectedError('noFile', path);
    throw new ExpectedError('unreadable', path, systemReason(error));
  }
}

/**
 * Reads a stream to its end.
 * @throws ExpectedError when it is too large or not UTF-8
 */
export async function readStream(name: string, stream: AsyncIterable<Buffer | string>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > MOST_BYTES) throw new ExpectedError('tooLarge', name, '2 MB');
  }
  return decode(name, Buffer.concat(chunks));
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ExpectedError('notText', name);
  }
}
