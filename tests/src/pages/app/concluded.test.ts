import { expect, test } from 'vitest';
import { concluded } from '../../../../src/pages/app/concluded.ts';
import { type Kept, nothingKept, withAssessment } from '../../../../src/pages/app/kept.ts';
import { answersOf, shipped } from '../../../shipped-bank.ts';

const { bank } = shipped;
const answers = answersOf('student-with-side-project', { 'background.hours-a-week': 'four' });
const { 'background.hours-a-week': _, ...withoutHours } = answers;

/** What is kept once these answers were given after those that the page shows the result of. */
function after(kept: Kept, given: typeof answers): Kept {
  const interview = { about: 'me', course: 'full', answers: given, typed: {}, ...kept.interview } as const;
  const now = new Date(Date.UTC(2026, 10, 26));
  return { ...kept, ...concluded(bank, { ...kept, interview }, given, undefined, now) };
}

const hoursOf = ({ assessments }: Kept) => assessments.at(-1)!.plan.hoursPerWeek;

test('hours a week that are answered once the quick way is over are those of the plan', () => {
  const quick = after(nothingKept(bank), withoutHours);
  expect(hoursOf(quick)).toBe(bank.schedule.hours);
  expect(hoursOf(after(quick, { ...answers, 'background.hours-a-week': 'fifteen' }))).toBe(15);
});

test('hours set beside the plan stand when something else is answered otherwise, and no longer', () => {
  const first = after(nothingKept(bank), answers);
  const [shown] = first.assessments;
  const set = { ...first, ...withAssessment(first, { ...shown!, plan: { hoursPerWeek: 9 } }) };
  expect(hoursOf(after(set, { ...answers, 'market.level': null }))).toBe(9);
  expect(hoursOf(after(set, { ...answers, 'background.hours-a-week': 'eight' }))).toBe(8);
});
