import type { Answers } from '../model/answers.ts';
import type { Bank, Route } from '../model/bank.ts';
import { fallbackRoute, preference, routeWithId } from '../model/lookup.ts';
import { reaches, TOLERANCE } from '../model/tolerance.ts';
import { evaluate } from './evaluate.ts';
import { keptWithinLimits, type RouteShape } from './readiness.ts';

/** How a scored route stands: what its recommendation goes by. */
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

/**
 * The route recommended with these readiness points before the limits, one for each scored route.
 * @param meetsNeeds by the place of the route among them
 */
export function recommendedWith(
  bank: Bank,
  routes: readonly RouteShape[],
  points: readonly number[],
  meetsNeeds: (at: number) => boolean,
): Route {
  const stands = routes.map(({ route: { id, readyAt } }, at): Stand => {
    const readiness = keptWithinLimits(points[at]!);
    return { id, readyAt, readiness, ready: meetsNeeds(at) && reaches(readiness, readyAt) };
  });
  return recommendedRoute(bank, stands);
}

/** The id of the route recommended, without reasons or plan. */
export function routeFor(bank: Bank, answers: Answers): string {
  return recommendedRoute(bank, evaluate(bank, answers).routes).id;
}
