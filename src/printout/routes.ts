import { isScored, type Result, type ScoredRouteResult } from '../../scoring/index.ts';
import { JUDGEMENT, standingSentence } from '../words/standing.ts';
import { bar } from './bar.ts';
import { heading, type Page, paragraph } from './page.ts';

const MOST_BAR = 50;

export function routeLines(page: Page, { routes }: Result): readonly string[] {
  const scored = routes.filter(isScored);
  return [
    ...heading(page, scored.length === 2 ? 'The two ways in' : 'The ways in'),
    ...scored.flatMap((route) => oneRoute(page, route)),
    ...paragraph(page, JUDGEMENT),
  ];
}

function oneRoute(page: Page, route: ScoredRouteResult): readonly string[] {
  const { title, readiness, readyAt } = route;
  const width = Math.min(MOST_BAR, page.width - 2);
  return [
    ...paragraph(page, title),
    ...(page.plain ? [] : [`  ${bar(page, { value: readiness, mark: readyAt, width })}`]),
    ...paragraph(page, standingSentence(route)),
    '',
  ];
}
