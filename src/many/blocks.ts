import { readSync } from 'node:fs';
import { ExpectedError, systemReason } from '../errors.ts';
import { type Input, kindOf } from '../reading/read-text.ts';

/** Gives about 64 kB of results. */
const BLOCK_BYTES = 131_072;

/**
 * The bytes of an input, block by block; a block is good until the next is asked for. A file is read directly,
 * which takes less than a stream.
 * @throws ExpectedError when it is a folder, or cannot be read to its end
 */
export async function* blocksOf(input: Input): AsyncGenerator<Buffer> {
  const kind = kindOf(input);
  if (kind?.isDirectory()) throw new ExpectedError('isFolder', 'standard input');
  try {
    if (kind?.isFile()) yield* blocksOfFile(input.fd!);
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
