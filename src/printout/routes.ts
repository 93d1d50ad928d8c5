import type { Bank, Result, ScoredRouteResult } from '../../scoring/index.ts';
import { isScored } from '../../scoring/result/index.ts';
import { closedBecause } from '../words/closed-routes.ts';
import { JUDGEMENT, standingSentence } from '../words/standing.ts';
import { bar } from './bar.ts';
import { heading, type Page, paragraph } from './page.ts';

const MOST_BAR = 50;

export function routeLines(page: Page, bank: Bank, result: Result): readonly string[] {
  const scored = result.routes.filter(isScored);
  return [
    ...heading(page, scored.length === 2 ? 'The two ways in' : 'The ways in'),
    ...scored.flatMap((route) => oneRoute(page, route, closedBecause(bank, result, route.id))),
    ...paragraph(page, JUDGEMENT),
  ];
}

/** @param closed why it is closed to the person; then nothing else is to be said of it */
function oneRoute(page: Page, route: ScoredRouteResult, closed: string | null): readonly string[] {
  const { title, readiness, readyAt } = route;
  if (closed !== null) return [...paragraph(page, title), ...paragraph(page, closed), ''];
  const width = Math.min(MOST_BAR, page.width - 2);
  return [
    ...paragraph(page, title),
    ...(page.plain ? [] : [`  ${bar(page, { value: readiness, mark: readyAt, width })}`]),
    ...paragraph(page, standingSentence(route)),
    '',
  ];
}
