import type { Bank } from '../../../scoring/index.ts';
import { isPartial, verdictSentences, whatToDo } from '../../words/recommendation.ts';
import { resultParts } from '../../words/result-parts.ts';
import { type Page, paragraph } from '../page.ts';
import { headline } from './headline.ts';
import { nextLines } from './next.ts';
import { partLines } from './parts.ts';
import { quickLines } from './quick.ts';
import type { ShownResult } from './shown.ts';
import { waysInLines } from './ways-in.ts';

/**
 * All of a result, the verdict first and once more at the end, where it is still on the screen.
 * @param savedAt where the assessment lies; `null`: nowhere
 */
export function wholeReport(page: Page, bank: Bank, shown: ShownResult, savedAt: string | null): string {
  const { result, quick, goesOn } = shown;
  const partial = isPartial(quick);
  const verdict = headline(page, bank, result, partial);
  const told = partial
    ? []
    : [...whatToDo(bank, result), ...verdictSentences(bank, result, quick !== undefined)];
  const lines = [
    ...verdict,
    '',
    ...waysInLines(page, bank, result, partial),
    ...(quick ? quickLines(page, quick, result.answers, goesOn) : []),
    ...(told.length === 0 ? [] : ['', ...told.flatMap((sentence) => paragraph(page, sentence))]),
    ...resultParts().flatMap((part) => partLines(page, bank, part, shown)),
    '',
    ...verdict,
    ...nextLines(page, savedAt),
  ];
  return `${lines.join('\n')}\n`;
}
