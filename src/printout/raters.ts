import type { Bank } from '../../scoring/index.ts';
import type { RatersView } from '../record/raters.ts';
import { AGREEMENT, type Point, ratersInWords } from '../words/raters.ts';
import { heading, item, type Page, paragraph } from './page.ts';

/** How others see the person: first what decides, then each by themselves. There is no mean of them. */
export function ratersLines(page: Page, bank: Bank, view: RatersView): readonly string[] {
  const { settle, toSettle, alike, raters } = ratersInWords(bank, view);
  const points = (list: readonly Point[]) =>
    list.flatMap(({ head, lines }) => [
      ...item(page, '-', head),
      ...lines.flatMap((line) => item(page, ' ', line)),
    ]);
  return [
    ...heading(page, 'What to settle between you'),
    ...paragraph(page, settle),
    ...points(toSettle),
    ...(alike.length === 0 ? [] : heading(page, 'What all of them see otherwise')),
    ...points(alike),
    ...raters.flatMap(({ title, says, differences }) => [
      ...heading(page, title),
      ...says.flatMap((sentence) => paragraph(page, sentence)),
      ...points(differences),
    ]),
    '',
    ...paragraph(page, AGREEMENT),
  ];
}
