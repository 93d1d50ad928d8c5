import { fstatSync, readSync } from 'node:fs';
import { ExpectedError, systemReason } from '../errors.ts';

/** Gives about 64 kB of results. */
const BLOCK_BYTES = 131_072;

/**
 * The bytes of an input, block by block; a block is good until the next is asked for. A file is read directly,
 * which takes less than a stream.
 * @throws ExpectedError when the input cannot be read to its end
 */
type Input = AsyncIterable<Buffer> & { readonly fd?: number };

export async function* blocksOf(input: Input): AsyncGenerator<Buffer> {
  try {
    if (input.fd !== undefined && isFile(input.fd)) yield* blocksOfFile(input.fd);
    else for await (const block of input) yield block;
  } catch (error) {
    throw new ExpectedError('inputUnreadable', systemReason(error));
  }
}

function* blocksOfFile(file: number): Generator<Buffer> {
  const block = Buffer.allocUnsafe(BLOCK_BYTES);
  for (let read = readSync(file, block); read > 0; read = readSync(file, block))
    yield block.subarray(0, read);
}

function isFile(file: number): boolean {
  try {
    return fstatSync(file).isFile();
  } catch {
    // A closed input: the stream knows what to make of it.
    return false;
  }
}
