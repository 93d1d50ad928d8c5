import type { Bank, FallbackRoute, ScoredRoute } from './bank.ts';
import type { Evaluation, RouteEvaluation } from './evaluate.ts';
import { fallbackRoute, preference, routeWithId, scoredRoutes } from './lookup.ts';
import type { RouteSearch } from './route-search.ts';
import { TOLERANCE } from './tolerance.ts';

/** A scored route is recommended when it is ready; else the fallback, towards the route nearest in hours. */
export type Verdict =
  | { readonly kind: 'ready'; readonly route: ScoredRoute }
  | { readonly kind: 'fallback'; readonly route: FallbackRoute; readonly toward: ScoredRoute | null };

export function recommend(
  bank: Bank,
  evaluation: Evaluation,
  searches: ReadonlyMap<string, RouteSearch>,
): Verdict {
  const ready = furthestAbove(bank, evaluation);
  if (ready) return { kind: 'ready', route: routeWithId(bank, ready.id) };
  return { kind: 'fallback', route: fallbackRoute(bank), toward: nearest(bank, searches) };
}

/** The ready route with the largest R - readyAt; ties by `prefer`. */
function furthestAbove(bank: Bank, { routes }: Evaluation): RouteEvaluation | null {
  const above = ({ readiness, readyAt }: RouteEvaluation) => readiness - readyAt;
  return routes
    .filter(({ ready }) => ready)
    .reduce<RouteEvaluation | null>((best, route) => {
      if (!best) return route;
      const apart = above(route) - above(best);
      if (Math.abs(apart) > TOLERANCE) return apart > 0 ? route : best;
      return preference(bank, route.id) < preference(bank, best.id) ? route : best;
    }, null);
}

/** The route that its cheapest plan makes ready in the fewest hours; ties by `prefer`. */
function nearest(bank: Bank, searches: ReadonlyMap<string, RouteSearch>): ScoredRoute | null {
  const hours = (route: ScoredRoute) => searches.get(route.id)!.best!.hours;
  return scoredRoutes(bank)
    .filter(({ id }) => searches.get(id)!.best?.feasible)
    .reduce<ScoredRoute | null>((best, route) => {
      if (!best) return route;
      const apart = hours(route) - hours(best) || preference(bank, route.id) - preference(bank, best.id);
      return apart < 0 ? route : best;
    }, null);
}
