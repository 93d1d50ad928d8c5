import type { Bank, Result } from '../../../scoring/index.ts';
import { factFlipsInWords } from '../../words/how-sure.ts';
import { changesInWords } from '../../words/would-change.ts';
import { heading, item, type Page, paragraph, titledList } from '../page.ts';

/** For each other way in what would make it the recommended one, and what changes in the person's life would. */
export function changeLines(page: Page, bank: Bank, result: Result): readonly string[] {
  const changes = changesInWords(bank, result);
  const facts = factFlipsInWords(bank, result);
  if (changes.length + facts.length === 0) return [];
  return [
    ...heading(page, 'What would change it'),
    ...changes.flatMap(({ says, answers, work }) => [
      ...paragraph(page, says),
      ...answers.flatMap((answer) => item(page, '-', answer)),
      ...work.flatMap((one) => paragraph(page, one)),
    ]),
    ...titledList(page, 'If something about your situation changes:', facts),
  ];
}
