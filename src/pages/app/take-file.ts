import type { Answers, Bank } from '../../../scoring/index.ts';
import { fitAnswers } from '../../answers/fit.ts';
import { misfitSentence } from '../../answers/misfit-sentences.ts';
import type { SavedAssessment } from '../../formats/assessment.ts';
import { MOST_DEPTH } from '../../formats/limits.ts';
import { misshapenAnswer } from '../../formats/plain-answers.ts';
import { isSavedAssessment } from '../../formats/plain-assessment.ts';
import { isMap } from '../../json.ts';
import { jsonTraits } from '../../reading/json-traits.ts';
import { mapFromYaml } from '../../reading/plain-yaml.ts';
import { isOfBank } from '../../record/under-bank.ts';
import { printable } from '../../terminal/printable.ts';
import { refusals } from './refusals.ts';

/** What a file that was opened holds. */
export type Taken =
  | { readonly kind: 'answers'; readonly answers: Answers }
  | { readonly kind: 'assessment'; readonly assessment: SavedAssessment }
  | { readonly kind: 'refused'; readonly sentence: string };

/** More is no answers file, and would only be waited for. */
const MOST_BYTES = 5_000_000;

export async function takenFrom(bank: Bank, file: File): Promise<Taken> {
  const name = printable(file.name);
  const refused = (reason: string): Taken => ({
    kind: 'refused',
    sentence: `${name}: ${printable(reason)}.`,
  });
  if (file.size > MOST_BYTES) return refused(refusals.tooLarge);
  const text = (await file.text()).replace(/^\uFEFF/, '');
  const value = valueIn(text);
  if (typeof value === 'string') return refused(value);
  const { map } = value;
  if (isSavedAssessment(map)) {
    if (!isOfBank(bank, map)) return refused(refusals.otherBank(map.bank.id, bank.id));
    return { kind: 'assessment', assessment: map };
  }
  if (map.about === 'other') return refused(refusals.secondView);
  const given = Object.hasOwn(map, 'answers') ? map.answers : map;
  if (!isMap(given)) return refused(refusals.noAnswers);
  const wrong = misshapenAnswer(given);
  if (wrong !== null) return refused(refusals.misshapen(wrong));
  const { answers, misfits } = fitAnswers(bank, given as Parameters<typeof fitAnswers>[1]);
  const [first] = misfits;
  if (first) return refused(misfitSentence(bank, first));
  if (Object.keys(answers).length === 0) return refused(refusals.noAnswers);
  return { kind: 'answers', answers };
}

/** The map that the text holds, or why it holds none. */
function valueIn(text: string): { readonly map: Readonly<Record<string, unknown>> } | string {
  if (!/^\s*[{[]/.test(text)) return mapFromYaml(text);
  let map: unknown;
  try {
    map = JSON.parse(text);
  } catch (error) {
    return refusals.noJson((error as Error).message);
  }
  if (!isMap(map)) return refusals.noAnswers;
  const { twice, depth } = jsonTraits(text);
  if (twice !== null) return refusals.twice(twice);
  return depth > MOST_DEPTH ? refusals.noAnswers : { map };
}
