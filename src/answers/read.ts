import type { Answers, Bank } from '../../scoring/index.ts';
import { MOST_DEPTH } from '../formats/limits.ts';
import { isAnswersFile } from '../formats/plain-answers.ts';
import { isMap, parsedJson } from '../json.ts';
import { jsonTraits } from '../reading/json-traits.ts';
import { fitAnswers } from './fit.ts';

/** Answers that fit the bank, and full ids of what an assessment under an older version of it has and it has not. */
export type ReadAnswers = { readonly answers: Answers; readonly left: readonly string[] };

/**
 * Reads an answers file, YAML or JSON: a map of full question ids, or any JSON output with such a map under
 * `answers`, a whole assessment among them. What has nothing wrong is read at once; only for what has is the
 * reader loaded that knows rules and places.
 * @param file its name, for the places of problems
 * @throws ExpectedError with all that does not fit and its places
 */
export async function readAnswers(bank: Bank, file: string, text: string): Promise<ReadAnswers> {
  const faultless = faultlessJson(bank, text);
  if (faultless) return faultless;
  const { parseSource } = await import('../reading/source.ts');
  const source = parseSource(file, text);
  const fitting = fittingAnswers(bank, source.value);
  if (fitting) return fitting;
  const { readAnswersWithPlaces } = await import('./read-with-places.ts');
  return { answers: readAnswersWithPlaces(bank, source), left: [] };
}

/** Answers out of JSON that has nothing wrong, else `null`. */
export function faultlessJson(bank: Bank, text: string): ReadAnswers | null {
  const value = /^\s*\{/.test(text) ? parsedJson(text) : null;
  if (value === null || /"__proto__"\s*:/.test(text)) return null;
  const { twice, depth } = jsonTraits(text);
  return twice === null && depth <= MOST_DEPTH ? fittingAnswers(bank, value) : null;
}

function fittingAnswers(bank: Bank, value: unknown): ReadAnswers | null {
  if (!isMap(value)) return null;
  const file = Object.hasOwn(value, 'answers') ? value.answers : value;
  if (!isAnswersFile(file)) return null;
  const { answers, misfits } = fitAnswers(bank, file);
  const isOther = Object.keys(answers).length === 0;
  if (misfits.length > 0 && (isOther || !isOfOtherVersion(bank, value))) return null;
  return { answers, left: misfits.map(({ id }) => id) };
}

/** An assessment that another version of the bank has scored: what has no place any more is nobody's slip. */
function isOfOtherVersion({ id, digest }: Bank, value: Readonly<Record<string, unknown>>): boolean {
  return isMap(value.bank) && value.bank.id === id && value.bank.digest !== digest;
}
