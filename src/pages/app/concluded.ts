import { type Answers, assess, type Bank } from '../../../scoring/index.ts';
import type { SavedAssessment } from '../../formats/assessment.ts';
import { planOptions } from '../../record/plan-options.ts';
import { assessmentOf } from '../../words/assessment.ts';
import { assessmentsShown, type Kept, withAssessment } from './kept.ts';
import { savedFrom } from './saved-from.ts';

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * What is kept once the answers of an interview are scored; answers that are changed within a day take the place of
 * those they were. `null` when the result shown is of these very answers.
 */
export function concluded(
  bank: Bank,
  kept: Kept,
  answers: Answers,
  quick: SavedAssessment['quick'],
  now: Date,
): Pick<Kept, 'assessments' | 'shown' | 'interview'> | null {
  const shown = assessmentsShown(kept).at(-1);
  if (shown && JSON.stringify([shown.answers, shown.quick]) === JSON.stringify([answers, quick])) return null;
  const before = kept.assessments.find(({ id }) => id === kept.interview!.assessment);
  // Hours that were set beside the plan stand until the question on them is answered otherwise.
  const hoursIn = (given: Answers | SavedAssessment['answers'] | undefined) =>
    JSON.stringify(given?.[bank.schedule.hoursFrom ?? '']);
  const hours = hoursIn(before?.answers) === hoursIn(answers) ? before?.plan.hoursPerWeek : undefined;
  const options = planOptions(bank, answers, [], kept.declined, hours);
  const made = savedFrom(assessmentOf(bank, assess(bank, answers, options), now, quick));
  const isOfToday = before && Date.parse(made.takenAt) - Date.parse(before.takenAt) < DAY;
  return {
    ...withAssessment(kept, made, isOfToday ? before.id : undefined),
    interview: { ...kept.interview!, answers, assessment: made.id },
  };
}
