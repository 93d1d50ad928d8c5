import type { Bank, Raise, ScoredRoute } from '../model/bank.ts';
import { scoredRoutes } from '../model/lookup.ts';
import { reaches } from '../model/tolerance.ts';
import { placedRaises, standingsAfter } from '../plan/raised-answers.ts';
import type { RouteSearch } from '../plan/search.ts';
import type { WouldChange } from '../result/result.ts';
import { type Evaluation, evaluateRoutes, scoredWith } from '../score/evaluate.ts';
import { factNeedsMet } from '../score/needs.ts';
import { offeredTasks } from '../score/offered-actions.ts';
import { areaShares, keptWithinLimits } from '../score/readiness.ts';
import { recommendedRoute } from '../score/recommended-route.ts';
import { type RaiseSet, raiseSets } from './raise-sets.ts';
import { whyNot } from './reasons.ts';

/** More is no small change: then the plan towards the route is the better thing to read. */
const MOST_RAISES = 3;

/**
 * For each other route, the smallest set of at most three answers to raise, or proofs to give, that makes it
 * the recommended one; among sets of one size the first in bank order. Exact: a branch is left only when not
 * even the best raises of the areas that follow can make the route ready.
 */
export function wouldChange(
  bank: Bank,
  evaluation: Evaluation,
  searches: ReadonlyMap<string, RouteSearch>,
): readonly WouldChange[] {
  const { facts, areas } = evaluation;
  const routes = scoredRoutes(bank);
  const recommended = recommendedRoute(bank, evaluation.routes);
  const sets = areas.map((area) =>
    raiseSets(area, offeredTasks(area.model.area.actions, facts, new Set()), routes, facts, MOST_RAISES),
  );
  const search = smallestSets(bank, evaluation, sets);
  return bank.routes
    .filter(({ id }) => id !== recommended.id)
    .map((route): WouldChange => {
      const { id } = route;
      if (route.kind === 'fallback') return { route: id, because: [{ code: 'not-needed', route: id }] };
      const raises = search(route);
      if (raises)
        return { route: id, raise: Object.fromEntries(raises.map((one) => [one.question, one.answer])) };
      return { route: id, because: whyNoSet(bank, evaluation, route, searches.get(id)!) };
    });
}

function whyNoSet(bank: Bank, evaluation: Evaluation, route: ScoredRoute, search: RouteSearch) {
  if (!search.best?.feasible) return whyNot(route, search, evaluation);
  const { actions, hours } = search.best;
  const areas = evaluation.areas.map((area) => {
    const raises = actions.flatMap((action) => placedRaises(area, action));
    return scoredWith(area.model, standingsAfter(area, raises));
  });
  const { id: by } = recommendedRoute(bank, evaluateRoutes(bank, areas, evaluation.facts));
  return by === route.id
    ? [{ code: 'see-plan', route: route.id, hours } as const]
    : [{ code: 'outdone', route: route.id, by } as const];
}

/** A choice of one raise set in each area so far. */
type Branch = {
  readonly raises: readonly Raise[];
  /** For each route: readiness points before the limits, and whether its needs are met so far. */
  readonly points: readonly number[];
  readonly needsMet: readonly boolean[];
};

function smallestSets(bank: Bank, evaluation: Evaluation, sets: readonly (readonly RaiseSet[])[]) {
  const routes = scoredRoutes(bank);
  const shares = routes.map((route) => areaShares(route, evaluation.areas));
  const pointsOf = (route: number, area: number, { score }: RaiseSet) =>
    (shares[route]!.get(evaluation.areas[area]!.id) ?? 0) * (score ?? 0);
  const most = routes.map((_, route) => mostPoints(sets, (area, set) => pointsOf(route, area, set)));
  const start: Branch = {
    raises: [],
    points: evaluation.routes.map(({ adjustments }) =>
      adjustments.reduce((sum, { points }) => sum + points, 0),
    ),
    needsMet: routes.map((route) => factNeedsMet(bank, route, evaluation.facts)),
  };

  return (wanted: ScoredRoute): readonly Raise[] | null => {
    const target = routes.indexOf(wanted);
    const isRecommended = ({ points, needsMet }: Branch): boolean => {
      const stands = routes.map(({ id, readyAt }, route) => {
        const readiness = keptWithinLimits(points[route]!);
        return { id, readyAt, readiness, ready: needsMet[route]! && reaches(readiness, readyAt) };
      });
      return stands[target]!.ready && recommendedRoute(bank, stands).id === wanted.id;
    };
    const firstOf = (branch: Branch, area: number, left: number): readonly Raise[] | null => {
      if (!reaches(keptWithinLimits(branch.points[target]! + most[target]![area]![left]!), wanted.readyAt))
        return null;
      if (area === sets.length) return left === 0 && isRecommended(branch) ? branch.raises : null;
      for (const set of sets[area]!) {
        if (set.raises.length > left || !set.needsMet[target]) continue;
        const found = firstOf(
          {
            raises: [...branch.raises, ...set.raises],
            points: branch.points.map((points, route) => points + pointsOf(route, area, set)),
            needsMet: branch.needsMet.map((met, route) => met && set.needsMet[route]!),
          },
          area + 1,
          left - set.raises.length,
        );
        if (found) return found;
      }
      return null;
    };
    if (!start.needsMet[target]) return null;
    for (let size = 1; size <= MOST_RAISES; size += 1) {
      const found = firstOf(start, 0, size);
      if (found) return found;
    }
    return null;
  };
}

/** The most points that the areas from each one on can bring with so many raises: `[area][raises]`. */
function mostPoints(
  sets: readonly (readonly RaiseSet[])[],
  pointsOf: (area: number, set: RaiseSet) => number,
): readonly (readonly number[])[] {
  const sizes = Array.from({ length: MOST_RAISES + 1 }, (_, size) => size);
  const most: number[][] = [sizes.map(() => 0)];
  for (let area = sets.length - 1; area >= 0; area -= 1) {
    const later = most[0]!;
    const upTo = (left: number) => sets[area]!.filter(({ raises }) => raises.length <= left);
    most.unshift(
      sizes.map((left) =>
        Math.max(...upTo(left).map((set) => pointsOf(area, set) + later[left - set.raises.length]!)),
      ),
    );
  }
  return most;
}
