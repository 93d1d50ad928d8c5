import { isScored, type Result, type ScoredRouteResult } from '../../scoring/index.ts';
import { JUDGEMENT, standingSentence } from '../words/standing.ts';
import { bar } from './bar.ts';
import { heading, type Page, paragraph } from './page.ts';

const MOST_BAR = 50;

export function routeLines(page: Page, { routes }: Result): readonly string[] {
  return [
    ...heading(page, 'The two ways in'.replace('two ', routes.filter(isScored).length === 2 ? 'two ' : '')),
    ...routes.filter(isScored).flatMap((route) => oneRoute(page, route)),
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
