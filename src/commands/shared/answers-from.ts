import type { Bank } from '../../../scoring/index.ts';
import { type ReadAnswers, readAnswers } from '../../answers/read.ts';
import type { Io } from '../../io.ts';
import { readNamedText, readStream } from '../../reading/read-text.ts';

/** Its names as files cannot be opened everywhere: not where it is a socket. */
const STANDARD_INPUT: readonly string[] = ['-', '/dev/stdin', '/dev/fd/0'];

/** @param file the name of an answers file, or `-` for standard input */
export async function answersFrom(io: Io, bank: Bank, file: string): Promise<ReadAnswers> {
  if (!STANDARD_INPUT.includes(file)) return readAnswers(bank, file, readNamedText(file));
  return readAnswers(bank, 'standard input', await readStream('standard input', io.stdin));
}
