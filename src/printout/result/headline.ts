import type { Bank, Result } from '../../../scoring/index.ts';
import type { QuickCount } from '../../../scoring/unanswered/index.ts';
import { printable } from '../../terminal/printable.ts';
import { wrapped } from '../../terminal/wrap.ts';
import {
  isPartial,
  recommendedSentence,
  verdictSentences,
  wayInSentence,
  whatToDo,
} from '../../words/recommendation.ts';
import { type Page, paragraph } from '../page.ts';

/** The recommendation in a sentence to act on, and what it rests on; of a quick run only the way in. */
export function headline(
  page: Page,
  bank: Bank,
  result: Result,
  quick: QuickCount | undefined,
): readonly string[] {
  const partial = isPartial(quick);
  const said = partial ? wayInSentence(bank, result) : recommendedSentence(bank, result);
  return [
    ...wrapped(page.palette.title(page.palette.good(printable(said))), page.width),
    ...(partial
      ? []
      : [
          '',
          ...[whatToDo(bank, result), ...verdictSentences(bank, result, quick !== undefined)].flatMap(
            (sentence) => paragraph(page, sentence),
          ),
        ]),
  ];
}
