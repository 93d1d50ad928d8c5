import type { Bank, Result, ScoredRouteResult } from '../../scoring/index.ts';
import { isScored } from '../../scoring/result/index.ts';
import { closedBecause } from './closed-routes.ts';

/**
 * The route whose points are taken apart: the recommended one or, where none is ready, the one that the plan leads
 * to. Where no plan reaches any, it is the open one that lacks the fewest points: there a person sees best what counts.
 */
export function routeExplained(bank: Bank, result: Result): ScoredRouteResult | undefined {
  const { route, toward } = result.recommendation;
  const scored = result.routes.filter(({ id }) => closedBecause(bank, result, id) === null).filter(isScored);
  if (toward !== null) return scored.find(({ id }) => id === (toward ?? route));
  const [nearest] = scored.toSorted(
    (one, other) =>
      lacking(one) - lacking(other) || bank.prefer.indexOf(one.id) - bank.prefer.indexOf(other.id),
  );
  return nearest;
}

function lacking({ readiness, readyAt }: ScoredRouteResult): number {
  return Math.max(0, readyAt - readiness);
}
