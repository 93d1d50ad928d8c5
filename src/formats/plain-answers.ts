import { isMap } from '../json.ts';
import type { AnswersFile } from './answers.ts';
import { MOST_PROOF } from './limits.ts';

/**
 * Says of a value out of JSON whether it has the shape of an answers file, as the format's schema would, but
 * without loading what schemas are made with. Keys are left to the bank.
 * @returns the key of the first entry that has not, or `null`
 */
export function misshapenAnswer(map: Readonly<Record<string, unknown>>): string | null {
  for (const key of Object.keys(map)) if (!isGiven(map[key])) return key;
  return null;
}

export function isAnswersFile(value: unknown): value is AnswersFile {
  return isMap(value) && misshapenAnswer(value) === null;
}

export function isGiven(value: unknown): boolean {
  if (typeof value === 'string' || value === null) return true;
  if (!isMap(value) || !Object.hasOwn(value, 'answer')) return false;
  const { answer, proof, ...rest } = value;
  return (
    (typeof answer === 'string' || answer === null) &&
    (!Object.hasOwn(value, 'proof') || (typeof proof === 'string' && proof.length <= MOST_PROOF)) &&
    Object.keys(rest).length === 0
  );
}
