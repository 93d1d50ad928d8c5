import { isScored, type Result, type ScoredRouteResult } from '../../scoring/index.ts';
import { bar } from './bar.ts';
import { heading, type Page, paragraph } from './page.ts';

const MOST_BAR = 50;

export function routeLines(page: Page, { routes }: Result): readonly string[] {
  const scored = routes.filter(isScored);
  return [
    ...heading(page, scored.length === 2 ? 'The two ways in' : 'The ways in'),
    ...scored.flatMap((route) => oneRoute(page, route)),
    ...paragraph(page, 'Points are a judgement on your answers, not a probability.'),
  ];
}

function oneRoute(page: Page, route: ScoredRouteResult): readonly string[] {
  const { readiness, readyAt, range } = route;
  const spread =
    range[0] < range[1] ? ` With the answers still missing it could be ${range[0]} to ${range[1]}.` : '';
  const reached =
    readiness >= readyAt
      ? `${readiness}, and it takes ${readyAt}`
      : `${readiness} of the ${readyAt} it takes`;
  const stand = `${reached}: ${standing(route)}.${spread}`;
  const width = Math.min(MOST_BAR, page.width - 2);
  return [
    ...paragraph(page, route.title),
    ...(page.plain ? [] : [`  ${bar(page, { value: readiness, mark: readyAt, width })}`]),
    ...paragraph(page, stand),
    '',
  ];
}

function standing({ ready, readiness, readyAt, blockedBy }: ScoredRouteResult): string {
  if (ready) return 'ready';
  if (readiness >= readyAt) return 'enough points, but something else is in the way';
  return blockedBy.length > 0 ? 'not ready, and something else is in the way' : 'not ready yet';
}
