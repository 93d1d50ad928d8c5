import type { Bank, Result } from '../../scoring/index.ts';
import { counted } from '../numbers.ts';
import { STEADINESS_LATER } from '../words/recommendation.ts';
import { flipsInWords, steadinessSentence } from '../words/steadiness.ts';
import { heading, item, type Page, paragraph } from './page.ts';

const MOST_FLIPS = 3;

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
  const flips = flipsInWords(bank, steadiness.flips);
  const rest = flips.length - MOST_FLIPS;
  return [
    ...heading(page, 'How sure this is'),
    ...paragraph(page, steadinessSentence(bank, steadiness)),
    ...flips.slice(0, MOST_FLIPS).flatMap((flip) => item(page, '-', flip)),
    ...(rest > 0 ? item(page, '-', `And ${counted(rest, 'other change')}; --json lists them all.`) : []),
  ];
}
