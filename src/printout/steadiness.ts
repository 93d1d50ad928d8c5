import type { Bank, Result } from '../../scoring/index.ts';
import { STEADINESS_LATER } from '../words/recommendation.ts';
import { flipsInWords, steadinessSentence } from '../words/steadiness.ts';
import { heading, item, type Page, paragraph } from './page.ts';

/**
 * How easily the recommendation would change, and by which answers.
 * @param isPartial quick mode has left questions out
 */
export function steadinessLines(
  page: Page,
  bank: Bank,
  { recommendation }: Result,
  isPartial: boolean,
): readonly string[] {
  if (isPartial) return [...heading(page, 'How sure this is'), ...paragraph(page, STEADINESS_LATER)];
  const { steadiness } = recommendation;
  const { shown, rest } = flipsInWords(bank, steadiness.flips);
  return [
    ...heading(page, 'How sure this is'),
    ...paragraph(page, steadinessSentence(bank, steadiness)),
    ...shown.flatMap((flip) => item(page, '-', flip)),
    ...(rest === null ? [] : item(page, '-', `${rest}; --json lists them all.`)),
  ];
}
