import type { Bank, ScoredRoute } from '../model/bank.ts';
import { preference } from '../model/lookup.ts';
import { reaches } from '../model/tolerance.ts';
import type { Evaluation } from '../score/evaluate.ts';
import type { SetAside } from '../score/offered-tasks.ts';
import { keptWithinLimits, type RouteShape } from '../score/readiness.ts';
import { type AreaSteps, areaSteps } from './area-steps.ts';
import { hoursUnit } from './hours-unit.ts';
import { type Climb, hoursBetween, leastHours } from './least-hours.ts';
import { offeredActions } from './offered-actions.ts';

/** A route that a plan can make ready; its least hours lie between `least` and `most`. */
type Contender = { readonly route: ScoredRoute; readonly climb: Climb; least: number; most: number };

/**
 * The route that its cheapest plan makes ready in the fewest hours, ties by `prefer`; `null` when no plan can make
 * one ready within reach. Bounds tell most routes apart; only where they overlap are the hours themselves worked out.
 */
export function nearestRoute(
  bank: Bank,
  { world, areas, facts }: Evaluation,
  setAside: SetAside,
): ScoredRoute | null {
  const steps = areas.map((area) => areaSteps(area, offeredActions(area.model, facts, setAside)));
  const { reachHours = Number.POSITIVE_INFINITY } = bank;
  let contenders: Contender[] = [];
  for (const [at, shape] of world.routes.entries()) {
    const climb = climbTo(bank, shape, at, steps);
    if (climb) contenders.push({ route: shape.route, climb, least: 0, most: Number.POSITIVE_INFINITY });
  }
  if (contenders.length < 2 && bank.reachHours === undefined) return contenders[0]?.route ?? null;
  for (const one of contenders) {
    const { least, most } = hoursBetween(one.climb);
    one.least = least;
    one.most = most;
    if (least <= reachHours && most > reachHours) workOut(one);
  }
  contenders = contenders.filter(({ least }) => least <= reachHours);
  if (contenders.length === 0) return null;
  for (;;) {
    const first = contenders.find((one) => comesFirst(bank, one, contenders));
    if (first) return first.route;
    const open = contenders
      .filter(({ least, most }) => least < most)
      .reduce((lowest, one) => (one.least < lowest.least ? one : lowest));
    workOut(open);
  }
}

function workOut(one: Contender): void {
  one.least = leastHours(one.climb, one.most);
  one.most = one.least;
}

/** No other takes less for certain; of those that may take as much, it is the preferred one. */
function comesFirst(bank: Bank, one: Contender, contenders: readonly Contender[]): boolean {
  return contenders.every((other) => {
    const apart = other.least - one.most;
    if (other === one || apart > 0) return true;
    return apart === 0 && preference(bank, one.route.id) < preference(bank, other.route.id);
  });
}

/**
 * What a plan has to climb for the route; `null` when no plan makes it ready.
 * @param at place of the route among the scored ones
 * @param steps of all areas, for all scored routes
 */
function climbTo(
  bank: Bank,
  { route, shares, adjusted, unmetNeeds }: RouteShape,
  at: number,
  steps: readonly (readonly (AreaSteps | null)[])[],
): Climb | null {
  if (unmetNeeds.length > 0) return null;
  const areas: Climb['areas'][number][] = [];
  let most = 0;
  for (let place = 0; place < shares.length; place += 1) {
    const share = shares[place]!;
    const ofArea = steps[place]![at]!;
    if (ofArea === null) return null;
    if (share === 0 && ofArea.hours[0] === 0) continue;
    most += share * ofArea.scores.at(-1)!;
    areas.push({ steps: ofArea, share });
  }
  const reachable = keptWithinLimits(most + adjusted);
  if (!reaches(reachable, route.readyAt)) return null;
  const withMargin = Math.min(100, route.readyAt + bank.planMargin);
  const goal = reaches(reachable, withMargin) ? withMargin : route.readyAt;
  return { areas, adjusted, goal, unit: hoursUnit(bank) };
}
