import type { Answers, Bank } from '../../scoring/index.ts';
import { fitAnswers } from '../answers/fit.ts';
import { misfitSentence } from '../answers/misfit-sentences.ts';
import { ExpectedError } from '../errors.ts';
import type { AnswersFile } from '../formats/answers.ts';
import { GIVEN_EXPECTED, MOST_DEPTH } from '../formats/limits.ts';
import { misshapenAnswer } from '../formats/plain-answers.ts';
import { isMap } from '../json.ts';
import { jsonTraits } from '../reading/json-traits.ts';

/** `id` is JSON text as it stands in the line; absent where there is none, or none that can be read. */
export type ReadRecord = { readonly id?: string } & (
  | {
      readonly answers: Answers;
      /** `"key":value,` for each key that is kept, as it stands in the line. */
      readonly kept?: string;
    }
  | { readonly error: string }
);

/** Of a sentence that repeats what a line holds. */
const MOST_CHARACTERS = 600;

/** Reads a record of any form from its line, or says what is wrong with it. */
export function readRecord(bank: Bank, bytes: Buffer, kept: readonly string[]): ReadRecord {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return wrong({}, new ExpectedError('lineNotText'));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong({}, new ExpectedError('lineNotJson'));
  }
  const { twice, depth, values } = jsonTraits(text);
  if (depth > MOST_DEPTH) return wrong({}, new ExpectedError('lineTooDeep'));
  if (!isMap(value)) return wrong({}, new ExpectedError('notARecord'));
  const id = values.get('id');
  const named = id === undefined ? {} : { id };
  if (twice !== null) return wrong(named, new ExpectedError('keyTwice', twice));
  if (!Object.hasOwn(value, 'answers') || !isMap(value.answers))
    return wrong(named, new ExpectedError('notARecord'));
  const misshapen = misshapenAnswer(value.answers);
  if (misshapen !== null)
    return wrong(named, new ExpectedError('badAnswers', [`"${misshapen}": ${GIVEN_EXPECTED}`]));
  const { answers, misfits } = fitAnswers(bank, value.answers as AnswersFile);
  if (misfits.length === 0) return { ...named, answers, kept: fieldsOf(values, kept) };
  const sentences = misfits.map((misfit) => misfitSentence(bank, misfit));
  return wrong(named, new ExpectedError('badAnswers', sentences));
}

function fieldsOf(values: ReadonlyMap<string, string>, keys: readonly string[]): string {
  return keys.map((key) => (values.has(key) ? `${JSON.stringify(key)}:${values.get(key)},` : '')).join('');
}

function wrong(named: { readonly id?: string }, { message }: ExpectedError): ReadRecord {
  return { ...named, error: cutShort(message) };
}

export function cutShort(sentence: string): string {
  return sentence.length > MOST_CHARACTERS ? `${sentence.slice(0, MOST_CHARACTERS)}...` : sentence;
}
