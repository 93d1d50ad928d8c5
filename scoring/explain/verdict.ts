import type { Answers } from '../model/answers.ts';
import type { Bank, FallbackRoute, Route, ScoredRoute } from '../model/bank.ts';
import { fallbackRoute, preference, routeWithId, scoredRoutes } from '../model/lookup.ts';
import { TOLERANCE } from '../model/tolerance.ts';
import type { RouteSearch } from '../plan/search.ts';
import { type Evaluation, evaluate } from '../score/evaluate.ts';

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

type Stand = {
  readonly id: string;
  readonly readiness: number;
  readonly readyAt: number;
  readonly ready: boolean;
};

/** The ready route with the largest R - readyAt, ties by `prefer`; the fallback when none is ready. */
export function recommendedRoute(bank: Bank, routes: readonly Stand[]): Route {
  const above = ({ readiness, readyAt }: Stand) => readiness - readyAt;
  const best = routes
    .filter(({ ready }) => ready)
    .reduce<Stand | null>((furthest, route) => {
      if (!furthest) return route;
      const apart = above(route) - above(furthest);
      if (Math.abs(apart) > TOLERANCE) return apart > 0 ? route : furthest;
      return preference(bank, route.id) < preference(bank, furthest.id) ? route : furthest;
    }, null);
  return best ? routeWithId(bank, best.id) : fallbackRoute(bank);
}

/** The id of the route recommended, without reasons or plan. */
export function routeFor(bank: Bank, answers: Answers): string {
  return recommendedRoute(bank, evaluate(bank, answers).routes).id;
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
