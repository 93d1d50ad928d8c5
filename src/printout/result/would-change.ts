import type { Bank, Result } from '../../../scoring/index.ts';
import { changesInWords } from '../../words/would-change.ts';
import { heading, item, type Page, paragraph } from '../page.ts';

/** For each other way in: what would make it the recommended one, and what it would take. */
export function wouldChangeLines(page: Page, bank: Bank, result: Result): readonly string[] {
  const changes = changesInWords(bank, result);
  if (changes.length === 0) return [];
  return [
    ...heading(page, 'What would change it'),
    ...changes.flatMap(({ says, answers, work }) => [
      ...paragraph(page, says),
      ...answers.flatMap((answer) => item(page, '-', answer)),
      ...work.flatMap((one) => paragraph(page, one)),
    ]),
  ];
}
