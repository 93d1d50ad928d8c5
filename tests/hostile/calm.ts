import { ExpectedError } from '../../src/errors.ts';
import type { Reader } from './readers.ts';

const prototypes = [Object.prototype, Array.prototype, String.prototype, Map.prototype];
const before = prototypes.map((one) => Object.getOwnPropertyNames(one).join());

/**
 * Reads the text: it is taken, or refused with exit code 2 in sentences that begin with the file, and nothing else.
 * @throws when something else comes of it, such as another error or a changed prototype
 */
export function calmly(reader: Reader, text: string | Uint8Array): 'taken' | 'refused' {
  const outcome = outcomeOf(reader, text);
  const now = prototypes.map((one) => Object.getOwnPropertyNames(one).join());
  if (now.join('\n') !== before.join('\n')) throw new Error(`${reader.name}: a prototype has changed`);
  return outcome;
}

function outcomeOf({ name, read }: Reader, text: string | Uint8Array): 'taken' | 'refused' {
  try {
    read(text);
    return 'taken';
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw new Error(`${name}: not a calm refusal`, { cause: error });
    if (error.exitCode !== 2) throw new Error(`${name}: exit code ${error.exitCode}`);
    if (!/^\S+: \S/.test(error.message)) throw new Error(`${name}: no place in "${error.message}"`);
    return 'refused';
  }
}
