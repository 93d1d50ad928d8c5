import type { Bank, FallbackRoute, ScoredRoute } from '../model/bank.ts';
import { preference, scoredRoutes } from '../model/lookup.ts';
import type { RouteSearch } from '../plan/search.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { recommendedRoute } from '../score/recommended-route.ts';

/** A scored route is recommended when it is ready; else the fallback, towards the route nearest in hours. */
export type Verdict =
  | { readonly kind: 'ready'; readonly route: ScoredRoute }
  | { readonly kind: 'fallback'; readonly route: FallbackRoute; readonly toward: ScoredRoute | null };

export function recommend(
  bank: Bank,
  evaluation: Evaluation,
  searches: ReadonlyMap<string, RouteSearch>,
): Verdict {
  const route = recommendedRoute(bank, evaluation.routes);
  if (route.kind === 'scored') return { kind: 'ready', route };
  return { kind: 'fallback', route, toward: nearest(bank, searches) };
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
