import { closeSync, fstatSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs';
import { ExpectedError, systemReason } from '../errors.ts';

/** Far above any honest bank or answers file, far below what would fill the memory. */
const MOST_BYTES = 2_000_000;

/**
 * Reads a text file in full.
 * @throws ExpectedError when it is missing, no regular file, too large or not UTF-8
 */
export function readText(path: string, most = MOST_BYTES): string {
  return read(path, (found) => (found.isFile() ? readFileSync(path) : null), most);
}

/**
 * The same of a file that the person names: it may be a pipe, as a shell makes of `<(...)`, and is read until
 * whoever writes into it has ended.
 */
export function readNamedText(path: string): string {
  return read(path, (found) => {
    if (found.isFIFO()) return readPipe(path);
    return found.isFile() ? readFileSync(path) : null;
  });
}

/** @param bytesOf `null`: this kind of file is not read */
function read(path: string, bytesOf: (found: Stats) => Uint8Array | null, most = MOST_BYTES): string {
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new ExpectedError('isFolder', path);
    if (found.size > most) throw new ExpectedError('tooLarge', path, `${most / 1_000_000} MB`);
    const bytes = bytesOf(found);
    if (bytes === null) throw new ExpectedError('notAFile', path);
    return decode(path, bytes);
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new ExpectedError('noFile', path);
    throw new ExpectedError('unreadable', path, systemReason(error));
  }
}

function readPipe(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const block = Buffer.alloc(65_536);
    const blocks: Buffer[] = [];
    for (let size = 0; ; ) {
      const length = readSync(file, block);
      if (length === 0) return Buffer.concat(blocks);
      size += length;
      if (size > MOST_BYTES) throw new ExpectedError('tooLarge', path, '2 MB');
      blocks.push(Buffer.from(block.subarray(0, length)));
    }
  } finally {
    closeSync(file);
  }
}

/** What is read as a stream, and the number of its file, where it has one. */
export type Input = AsyncIterable<Buffer> & { readonly fd?: number };

/**
 * Reads a stream to its end.
 * @throws ExpectedError when it is a folder, too large or not UTF-8
 */
export async function readStream(name: string, stream: Input): Promise<string> {
  if (kindOf(stream)?.isDirectory()) throw new ExpectedError('isFolder', name);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > MOST_BYTES) throw new ExpectedError('tooLarge', name, '2 MB');
  }
  return decode(name, Buffer.concat(chunks));
}

/** As a stream a folder would be empty. `null` of a closed input: the stream knows what to make of it. */
export function kindOf({ fd }: Input): Stats | null {
  if (fd === undefined) return null;
  try {
    return fstatSync(fd);
  } catch {
    return null;
  }
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ExpectedError('notText', name);
  }
}
