import type { Bank, Result } from '../../../scoring/index.ts';
import { checksInWords, sureOfPartial, sureSentences } from '../../words/how-sure.ts';
import { JUDGEMENT } from '../../words/readiness.ts';
import { flipsInWords } from '../../words/steadiness.ts';
import { heading, item, type Page, paragraph, titledList } from '../page.ts';

/**
 * How easily the recommendation would change, by which answers, and what is worth checking.
 * @param isPartial quick mode has left questions out
 */
export function sureLines(page: Page, bank: Bank, result: Result, isPartial: boolean): readonly string[] {
  const title = heading(page, 'How sure this is');
  if (isPartial)
    return [...title, ...sureOfPartial(bank, result).flatMap((sentence) => paragraph(page, sentence))];
  const [verdict, ...others] = sureSentences(bank, result);
  const { shown, rest } = flipsInWords(bank, result.recommendation.steadiness.flips);
  return [
    ...title,
    ...paragraph(page, verdict!),
    ...shown.flatMap((flip) => item(page, '-', flip)),
    ...(rest === null ? [] : item(page, '-', `${rest}; --json lists them all.`)),
    ...[...others, JUDGEMENT].flatMap((sentence) => paragraph(page, sentence)),
    ...titledList(page, 'Most worth checking:', checksInWords(bank, result)),
  ];
}
