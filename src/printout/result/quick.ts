import type { Answers } from '../../../scoring/index.ts';
import type { QuickCount } from '../../../scoring/unanswered/index.ts';
import { quickSentence } from '../../words/recommendation.ts';
import { type Page, paragraph } from '../page.ts';

/** What quick mode left out, and what that does to the numbers. */
export function quickLines(
  page: Page,
  quick: QuickCount,
  answers: Answers,
  goesOn: boolean,
): readonly string[] {
  const said = quickSentence(quick, answers);
  if (said === null) return [];
  return [
    '',
    ...paragraph(page, said),
    ...(goesOn
      ? paragraph(page, 'Without --quick, pm-path assess asks the rest and keeps these answers.')
      : []),
  ];
}
