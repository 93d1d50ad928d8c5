import type { Bank, Result, ScoredRouteResult } from '../../../scoring/index.ts';
import { signed } from '../../numbers.ts';
import { printable } from '../../terminal/printable.ts';
import { displayWidth, padded } from '../../terminal/wrap.ts';
import { adjustmentInWords } from '../../words/adjustments.ts';
import { areaTitle, routeName } from '../../words/names.ts';
import { GAPS, reasonsInWords, STRENGTHS } from '../../words/reasons.ts';
import { routeExplained } from '../../words/route-explained.ts';
import { shareBar } from '../bar.ts';
import { heading, item, type Page, section } from '../page.ts';
import { areaLines } from './areas.ts';

/** Why: the points by area, which add up, then what speaks for and against, in the person's own answers. */
export function whyLines(page: Page, bank: Bank, result: Result): readonly string[] {
  const route = routeExplained(bank, result);
  const { strengths, gaps } = reasonsInWords(bank, result);
  return [
    ...(route ? sumLines(page, bank, route) : []),
    ...section(page, STRENGTHS, strengths, (strength) => item(page, '+', strength)),
    ...section(page, GAPS, gaps, (gap) => item(page, '-', gap)),
    ...areaLines(page, result),
  ];
}

/** Columns of figures such as "16 of 20", and the spaces around them. */
const FIGURES = 13;
const LEAST_BAR = 16;

function sumLines(page: Page, bank: Bank, route: ScoredRouteResult): readonly string[] {
  const { contributions, adjustments, readiness } = route;
  const titles = contributions.map(({ area }) => printable(areaTitle(bank, area)));
  const titleWidth = Math.max(5, ...titles.map((text) => displayWidth(text)));
  const most = Math.max(1, ...contributions.map(({ of }) => of));
  const room = page.width - titleWidth - FIGURES;
  const width = page.plain || room < LEAST_BAR ? 0 : Math.min(most, room);
  const row = (title: string, points: string, of = '', drawn = '') =>
    `  ${padded(title, titleWidth)} ${points.padStart(3)} ${padded(of, 5)} ${drawn}`.trimEnd();
  return [
    ...heading(page, `Where the points of ${routeName(bank, route.id)} come from`),
    ...contributions.map(({ points, of }, place) =>
      row(
        titles[place]!,
        `${points}`,
        `of ${of}`,
        width === 0 ? '' : shareBar(page, { points, of, scale: width / most }),
      ),
    ),
    ...adjustments.flatMap((line) => [
      row('Adjustment', signed(line.points)),
      ...item(page, ' ', adjustmentInWords(line)),
    ]),
    row('Total', `${readiness}`),
  ];
}
