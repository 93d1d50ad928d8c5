import type { Bank, Flip, Result } from '../../scoring/index.ts';
import { questionAsked } from '../words/names.ts';
import { counted } from '../words/numbers.ts';
import { flipSentence, steadinessSentence } from '../words/steadiness.ts';
import { heading, item, type Page, paragraph } from './page.ts';

const MOST_FLIPS = 3;

/** How easily the recommendation would change, and by which answers. */
export function steadinessLines(page: Page, bank: Bank, { recommendation }: Result): readonly string[] {
  const { steadiness } = recommendation;
  const { flips } = steadiness;
  const isOne = flips.every(({ question }) => question === flips[0]!.question);
  const said = (flip: Flip) => {
    const change = flipSentence(bank, flips, flip);
    return isOne ? upperFirst(change) : `${questionAsked(bank, flip.question)} ${upperFirst(change)}`;
  };
  const rest = flips.length - MOST_FLIPS;
  return [
    ...heading(page, 'How sure this is'),
    ...paragraph(page, steadinessSentence(bank, steadiness)),
    ...flips.slice(0, MOST_FLIPS).flatMap((flip) => item(page, '-', said(flip))),
    ...(rest > 0 ? item(page, '-', `And ${counted(rest, 'other change')}; --json lists them all.`) : []),
  ];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
