import type { Bank } from '../../../scoring/index.ts';
import { fitAnswers } from '../../answers/fit.ts';
import { type Earlier, NOTHING_EARLIER } from '../../interview/earlier.ts';
import type { Kept } from './kept.ts';

/** What the person has answered before the present interview, and the assessment that came of it. */
export function earlierIn(bank: Bank, kept: Kept): Earlier {
  const { about, assessment } = kept.interview!;
  const last = kept.assessments.filter(({ id }) => id !== assessment).at(-1);
  if (about === 'other' || last === undefined) return NOTHING_EARLIER;
  const { answers, misfits } = fitAnswers(bank, last.answers);
  return { deeds: [], assessment: { takenAt: last.takenAt, answers, left: misfits.length } };
}
