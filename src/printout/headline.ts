import type { Bank, Result } from '../../scoring/index.ts';
import { printable } from '../terminal/printable.ts';
import { wrapped } from '../terminal/wrap.ts';
import { recommendedSentence, verdictSentences, whatToDo } from '../words/recommendation.ts';
import { type Page, paragraph } from './page.ts';

/** The recommendation in a sentence to act on, and what it rests on. */
export function headline(page: Page, bank: Bank, result: Result, isQuick: boolean): readonly string[] {
  return [
    ...wrapped(
      page.palette.title(page.palette.good(printable(recommendedSentence(bank, result)))),
      page.width,
    ),
    '',
    ...paragraph(page, whatToDo(bank, result)),
    ...verdictSentences(bank, result, isQuick).flatMap((verdict) => paragraph(page, verdict)),
  ];
}
