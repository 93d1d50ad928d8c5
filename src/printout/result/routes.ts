import type { Bank, Result, ScoredRouteResult } from '../../../scoring/index.ts';
import { isScored } from '../../../scoring/result/index.ts';
import { closedBecause } from '../../words/closed-routes.ts';
import { JUDGEMENT, rangeSentence, standingSentence } from '../../words/standing.ts';
import { bar } from '../bar.ts';
import { heading, type Page, paragraph } from '../page.ts';

const MOST_BAR = 50;

/** @param isPartial quick mode has left questions out: only how far it can come is told */
export function routeLines(page: Page, bank: Bank, result: Result, isPartial: boolean): readonly string[] {
  const scored = result.routes.filter(isScored);
  return [
    ...heading(page, scored.length === 2 ? 'The two ways in' : 'The ways in'),
    ...scored.flatMap((route) => oneRoute(page, route, closedBecause(bank, result, route.id), isPartial)),
    ...paragraph(page, JUDGEMENT),
  ];
}

/** @param closed why it is closed to the person; then nothing else is to be said of it */
function oneRoute(
  page: Page,
  route: ScoredRouteResult,
  closed: string | null,
  isPartial: boolean,
): readonly string[] {
  const { title, readiness, readyAt } = route;
  if (closed !== null) return [...paragraph(page, title), ...paragraph(page, closed), ''];
  if (isPartial) return [...paragraph(page, title), ...paragraph(page, rangeSentence(route)), ''];
  const width = Math.min(MOST_BAR, page.width - 2);
  return [
    ...paragraph(page, title),
    ...(page.plain ? [] : [`  ${bar(page, { value: readiness, mark: readyAt, width })}`]),
    ...paragraph(page, standingSentence(route)),
    '',
  ];
}
