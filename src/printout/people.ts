import type { Bank } from '../../scoring/index.ts';
import type { PeopleFigures } from '../bank/people.ts';
import { counted } from '../numbers.ts';
import {
  groupInWords,
  kappaInWords,
  NO_SCALE,
  noiseInWords,
  outcomeInWords,
  useInWords,
} from '../words/people.ts';
import { heading, item, type Page, paragraph } from './page.ts';

/** How the questions of a bank do with the people who answered them. */
export function peopleReport(page: Page, bank: Bank, figures: PeopleFigures): string {
  const { people, lines, use, twice, outcomes, groups } = figures;
  const list = (title: string, items: readonly string[], none: string) => [
    ...heading(page, title),
    ...(items.length === 0 ? paragraph(page, none) : items.flatMap((text) => item(page, '-', text))),
  ];
  const text = [
    ...paragraph(
      page,
      `${counted(people, 'person', 'people')} in ${counted(lines, 'line')}. Shares and figures have their 95 % interval behind them; below the number that a figure needs, none is given.`,
    ),
    ...paragraph(page, NO_SCALE),
    ...list('Questions', use.map(useInWords), 'The bank has none.'),
    ...list('How steady answers are', noiseInWords(bank, twice), ''),
    ...list(
      'Agreement of the two times (weighted kappa)',
      twice.kappas.map(kappaInWords),
      'The bank has no weighted question.',
    ),
    ...list('What happened, by readiness', outcomes.map(outcomeInWords), 'No line has an outcome.'),
    ...list('Groups at equal deeds', groups.map(groupInWords), 'There are no two groups to compare.'),
  ];
  return `${text.join('\n').replace(/^\n/, '')}\n`;
}
