import type { Bank, Result, ScoredRouteResult } from '../../scoring/index.ts';
import { findingSentence } from './findings.ts';
import { rangeSentence } from './readiness.ts';

/**
 * Where quick mode has left questions out: only how far the way in can come, and, where it could have the points and no
 * answer makes it ready all the same, what it is that is missing.
 */
export function partialReadiness(
  bank: Bank,
  { recommendation }: Result,
  route: ScoredRouteResult,
): readonly string[] {
  const hasPoints = route.range[1] >= route.readyAt;
  const isOut = recommendation.settled && recommendation.toward !== undefined;
  const inTheWay = hasPoints && isOut ? route.blockedBy : [];
  return [rangeSentence(route), ...inTheWay.map((need) => findingSentence(bank, need))];
}
