import type { Bank, Result } from '../../../scoring/index.ts';
import { checksInWords, factFlipsInWords, sureSentences } from '../../words/how-sure.ts';
import { STEADINESS_LATER } from '../../words/recommendation.ts';
import { flipsInWords } from '../../words/steadiness.ts';
import { heading, item, type Page, paragraph } from '../page.ts';

/**
 * How easily the recommendation would change, by which answers, and what is worth checking.
 * @param isPartial quick mode has left questions out
 */
export function steadinessLines(
  page: Page,
  bank: Bank,
  result: Result,
  isPartial: boolean,
): readonly string[] {
  if (isPartial) return [...heading(page, 'How sure this is'), ...paragraph(page, STEADINESS_LATER)];
  const { steadiness } = result.recommendation;
  const { shown, rest } = flipsInWords(bank, steadiness.flips);
  return [
    ...heading(page, 'How sure this is'),
    ...sureSentences(bank, result).flatMap((sentence) => paragraph(page, sentence)),
    ...shown.flatMap((flip) => item(page, '-', flip)),
    ...(rest === null ? [] : item(page, '-', `${rest}; --json lists them all.`)),
    ...listed(page, 'Most worth checking:', checksInWords(bank, result)),
    ...listed(page, 'If something about your situation changes:', factFlipsInWords(bank, result)),
  ];
}

function listed(page: Page, title: string, items: readonly string[]): readonly string[] {
  return items.length === 0
    ? []
    : [...paragraph(page, title), ...items.flatMap((one) => item(page, '-', one))];
}
