import type { Bank, ScoredRoute } from '../model/bank.ts';
import { preference } from '../model/lookup.ts';
import type { Evaluation } from '../score/evaluate.ts';
import type { SetAside } from '../score/offered-tasks.ts';
import { type Climb, climbTo, stepsOf } from './climb.ts';
import { hoursBetween, leastHours } from './least-hours.ts';

/** A route that a plan can make ready; its least hours lie between `least` and `most`. */
type Contender = { readonly route: ScoredRoute; readonly climb: Climb; least: number; most: number };

/**
 * The route that its cheapest plan makes ready in the fewest hours, ties by `prefer`; `null` when no plan can make
 * one ready within reach. Bounds tell most routes apart; only where they overlap are the hours themselves worked out.
 */
export function nearestRoute(bank: Bank, evaluation: Evaluation, setAside: SetAside): ScoredRoute | null {
  const steps = stepsOf(evaluation, setAside);
  const { reachHours = Number.POSITIVE_INFINITY } = bank;
  let contenders: Contender[] = [];
  for (const [at, { route }] of evaluation.world.routes.entries()) {
    const climb = climbTo(bank, evaluation, at, steps);
    if (climb) contenders.push({ route, climb, least: 0, most: Number.POSITIVE_INFINITY });
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
