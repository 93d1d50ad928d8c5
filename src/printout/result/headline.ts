import type { Bank, Result } from '../../../scoring/index.ts';
import type { Palette } from '../../terminal/palette.ts';
import { printable } from '../../terminal/printable.ts';
import { wrapped } from '../../terminal/wrap.ts';
import { type Outlook, outlookOf } from '../../words/at-a-glance.ts';
import { recommendedSentence, wayInSentence } from '../../words/recommendation.ts';
import type { Page } from '../page.ts';

/** The recommendation in a sentence to act on; of a quick run only the way in. */
export function headline(page: Page, bank: Bank, result: Result, isPartial: boolean): readonly string[] {
  const said = isPartial ? wayInSentence(bank, result) : recommendedSentence(bank, result);
  return wrapped(painted(page, result, printable(said)), page.width);
}

/** A verdict in the colour of what it means: only a way in that is open is good news. */
export function painted({ palette }: Page, result: Result, verdict: string): string {
  return painter(palette, outlookOf(result))(palette.title(verdict));
}

function painter(palette: Palette, outlook: Outlook): (text: string) => string {
  switch (outlook) {
    case 'ready':
      return palette.good;
    case 'not-ready':
    case 'unsettled':
      return palette.warning;
  }
}
