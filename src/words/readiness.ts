import type { ScoredRouteResult } from '../../scoring/index.ts';

/** "41 of the 45 points it takes: not ready yet. With the answers still missing it could be 41 to 60." */
export function readinessSentence(route: ScoredRouteResult): string {
  const { readiness, readyAt, range } = route;
  const spread =
    range[0] < range[1] ? ` With the answers still missing it could be ${range[0]} to ${range[1]}.` : '';
  const reached =
    readiness >= readyAt
      ? `${readiness} points, ${readiness > readyAt ? `and it takes ${readyAt}` : 'just what it takes'}`
      : `${readiness} of the ${readyAt} points it takes`;
  return `${reached}: ${readinessVerdict(route)}.${spread}`;
}

/** "Between 9 and 25 points, whatever the other answers are; it takes 28." */
export function rangeSentence({ range: [low, high], readyAt }: ScoredRouteResult): string {
  return low === high
    ? `${low} points, whatever the other answers are; it takes ${readyAt}.`
    : `Between ${low} and ${high} points, depending on the other answers; it takes ${readyAt}.`;
}

export function readinessVerdict({ ready, readiness, readyAt, blockedBy }: ScoredRouteResult): string {
  if (ready) return 'ready';
  if (readiness >= readyAt) return 'enough points, but something else is in the way';
  return blockedBy.length > 0 ? 'not ready, and something else is in the way' : 'not ready yet';
}

/** What a readiness is, and what it is not. */
export const JUDGEMENT = 'Points are a judgement on your answers, not a probability.';
