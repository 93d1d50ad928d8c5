import type { Bank, Raise } from '../model/bank.ts';
import { reaches } from '../model/tolerance.ts';
import { offeredActions } from '../plan/offered-actions.ts';
import type { Evaluation } from '../score/evaluate.ts';
import type { SetAside } from '../score/offered-tasks.ts';
import { keptWithinLimits } from '../score/readiness.ts';
import { recommendedWith } from '../score/recommended-route.ts';
import { outdoneBy } from './outdone.ts';
import { type RaiseSet, raiseSets } from './raise-sets.ts';
import { mostAhead, type Raised } from './raised.ts';

/**
 * For a route, by its place among the scored ones: the smallest set of at most `most` answers to raise that makes
 * it the recommended one, among sets of one size the first in bank order; `null` when there is none. Exact: a
 * branch is left only when not even the best raises of the areas that follow can make the route ready, or another
 * route is certain to stand better then.
 */
export function smallestRaises(
  bank: Bank,
  evaluation: Evaluation,
  most: number,
  setAside: SetAside,
): (target: number) => readonly Raise[] | null {
  const { world, areas, facts } = evaluation;
  const options = areas.map((area, place) =>
    raiseSets(area, offeredActions(area.model, facts, setAside), most).map((set) => optionOf(set, place)),
  );
  const unraised: Raised = {
    raises: [],
    points: world.routes.map(({ adjusted }) => adjusted),
    needsMet: world.routes.map(({ unmetNeeds }) => unmetNeeds.length === 0),
  };

  function optionOf({ raises, score, needsMet }: RaiseSet, place: number): Raised {
    return { raises, needsMet, points: world.routes.map(({ shares }) => shares[place]! * (score ?? 0)) };
  }

  function isRecommended({ points, needsMet }: Raised, target: number): boolean {
    const { id } = recommendedWith(bank, world.routes, points, (at) => needsMet[at]!);
    return id === world.routes[target]!.route.id;
  }

  return (target) => {
    const bestAhead = mostAhead(options, most, ({ points }) => points[target]!);
    const isOutdone = outdoneBy(bank, evaluation, options, target, most);
    const { readyAt } = world.routes[target]!.route;
    /** The first in bank order that raises just so many more answers, in the areas from this one on. */
    const firstOf = (so: Raised, area: number, left: number): readonly Raise[] | null => {
      if (area === options.length) return left === 0 && isRecommended(so, target) ? so.raises : null;
      for (const option of options[area]!) {
        const leftThen = left - option.raises.length;
        if (leftThen < 0 || !option.needsMet[target]) continue;
        const highest = so.points[target]! + option.points[target]! + bestAhead[area + 1]![leftThen]!;
        if (!reaches(keptWithinLimits(highest), readyAt)) continue;
        const then = both(so, option);
        const found = isOutdone(then, area + 1, leftThen) ? null : firstOf(then, area + 1, leftThen);
        if (found) return found;
      }
      return null;
    };
    if (!unraised.needsMet[target] || isOutdone(unraised, 0, most)) return null;
    for (let size = 1; size <= most; size += 1) {
      const found = firstOf(unraised, 0, size);
      if (found) return found;
    }
    return null;
  };
}

function both(one: Raised, other: Raised): Raised {
  return {
    raises: [...one.raises, ...other.raises],
    points: one.points.map((points, route) => points + other.points[route]!),
    needsMet: one.needsMet.map((met, route) => met && other.needsMet[route]!),
  };
}
