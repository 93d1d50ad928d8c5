import type { Bank, Result, ScoredRouteResult } from '../../../scoring/index.ts';
import { signed } from '../../numbers.ts';
import { printable } from '../../terminal/printable.ts';
import { displayWidth, padded } from '../../terminal/wrap.ts';
import { adjustmentInWords } from '../../words/adjustments.ts';
import { areaTitle, routeName } from '../../words/names.ts';
import { GAPS, reasonsInWords, STRENGTHS } from '../../words/reasons.ts';
import { routeExplained } from '../../words/route-explained.ts';
import { heading, item, type Page } from '../page.ts';

/** Why: the points by area, which add up, then what speaks for and against, in the person's own answers. */
export function whyLines(page: Page, bank: Bank, result: Result): readonly string[] {
  const route = routeExplained(bank, result);
  const { strengths, gaps } = reasonsInWords(bank, result);
  const titled = (title: string, mark: string, reasons: readonly string[]) =>
    reasons.length === 0
      ? []
      : [...heading(page, title), ...reasons.flatMap((reason) => item(page, mark, reason))];
  return [
    ...(route ? sumLines(page, bank, route) : []),
    ...titled(STRENGTHS, '+', strengths),
    ...titled(GAPS, '-', gaps),
  ];
}

function sumLines(page: Page, bank: Bank, route: ScoredRouteResult): readonly string[] {
  const rows = [
    ...route.contributions.map(
      ({ area, points, of }) => [areaTitle(bank, area), `${points}`, `of ${of}`] as const,
    ),
    ...route.adjustments.map((line) => [adjustmentInWords(line), signed(line.points), ''] as const),
  ];
  const short = rows.filter(([, , of]) => of !== '');
  const titleWidth = Math.max(5, ...short.map(([title]) => displayWidth(title)));
  const row = (title: string, points: string, of: string) =>
    `  ${padded(printable(title), titleWidth)} ${points.padStart(4)} ${of}`.trimEnd();
  return [
    ...heading(
      page,
      `Where the ${route.readiness} points of ${routeName(bank, route.id)} come from; it takes ${route.readyAt}`,
    ),
    ...rows.flatMap(([title, points, of]) =>
      of !== '' ? [row(title, points, of)] : [row('Adjustment', points, ''), ...item(page, ' ', title)],
    ),
    row('Total', `${route.readiness}`, ''),
  ];
}
