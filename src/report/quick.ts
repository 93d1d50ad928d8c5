import type { QuickCount } from '../../scoring/index.ts';
import { type Page, paragraph } from './page.ts';

/** What quick mode left out, and what that does to the numbers. */
export function quickLines(page: Page, { asked, of }: QuickCount, goesOn: boolean): readonly string[] {
  const left = of - asked;
  if (left === 0) return [];
  return [
    '',
    ...paragraph(
      page,
      `Asked in quick mode: ${asked} of at most ${of} questions. No answer to the others can change the way in recommended here. They count as the lowest until they are asked, so points, plan and the way in it leads to are rough: the plan may name what you have done.`,
    ),
    ...(goesOn
      ? paragraph(page, 'Without --quick, pm-path assess asks the rest and keeps these answers.')
      : []),
  ];
}
