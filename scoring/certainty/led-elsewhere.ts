import type { Bank } from '../model/bank.ts';
import { preference } from '../model/lookup.ts';
import { TOLERANCE } from '../model/tolerance.ts';
import type { RouteShape } from '../score/readiness.ts';
import { fewestUnits, type HoursCurve } from './hours-curve.ts';

const { POSITIVE_INFINITY } = Number;

/** What a route takes, and where it stands among those that a direction may lead to. */
export type Contender = {
  /** Place among the scored routes. */
  readonly at: number;
  /** Points at which it is ready, and at which a plan aims. */
  readonly mark: number;
  readonly goal: number;
  readonly isToward: boolean;
  /** On a tie the fallback leads to this one rather than where it leads now. */
  readonly isPreferred: boolean;
};

export function contenders(
  bank: Bank,
  routes: readonly RouteShape[],
  toward: string | null,
): readonly Contender[] {
  // Readiness is never below 0: such a mark is reached by any points.
  const reached = (points: number) => (points > 0 ? points - TOLERANCE : -Number.MAX_VALUE);
  return routes.flatMap(({ route: { id, readyAt }, unmetNeeds }, at) =>
    unmetNeeds.length > 0
      ? []
      : [
          {
            at,
            mark: reached(readyAt),
            goal: reached(Math.min(100, readyAt + bank.planMargin)),
            isToward: id === toward,
            isPreferred: toward !== null && preference(bank, id) < preference(bank, toward),
          },
        ],
  );
}

/** What the other areas can add for a route: at the worst and at the best. */
export type Rest = { readonly low: HoursCurve; readonly high: HoursCurve };

/** May the route become ready, or a plan within reach make it ready? */
export function canMatter(one: Contender, before: HoursCurve, rest: Rest, unknownFrom: number): boolean {
  return (
    before.now + rest.high.now >= one.mark || leastUnits(one, before, rest, unknownFrom) < POSITIVE_INFINITY
  );
}

/**
 * Is somebody who falls back led elsewhere? No also where a route is ready, so that nobody falls back; `null` while the
 * other areas can decide it.
 * @param before of each contender what the first areas bring
 * @param unknownFrom so many units of hours or more may also be fewer than another's; +∞ where they are out of reach
 */
export function isLedElsewhere(
  all: readonly Contender[],
  before: readonly HoursCurve[],
  rests: readonly Rest[],
  unknownFrom: number,
): boolean | null {
  let fallsBack = true;
  for (let place = 0; place < all.length; place += 1) {
    const { now } = before[place]!;
    if (now + rests[place]!.low.now >= all[place]!.mark) return false;
    if (now + rests[place]!.high.now >= all[place]!.mark) fallsBack = false;
  }
  const toward = all.findIndex(({ isToward }) => isToward);
  let ownLeast = POSITIVE_INFINITY;
  let ownMost = POSITIVE_INFINITY;
  if (toward !== -1) {
    ownLeast = leastUnits(all[toward]!, before[toward]!, rests[toward]!, unknownFrom);
    ownMost = mostUnits(all[toward]!, before[toward]!, rests[toward]!);
  }
  let isElsewhere = toward !== -1 && ownLeast === POSITIVE_INFINITY;
  let isSame = toward === -1 || ownMost < POSITIVE_INFINITY;
  for (let place = 0; place < all.length; place += 1) {
    if (place === toward) continue;
    const rival = all[place]!;
    const least = leastUnits(rival, before[place]!, rests[place]!, unknownFrom);
    if (!comesFirst(rival, least, ownMost)) continue;
    isSame = false;
    if (!isElsewhere)
      isElsewhere = comesFirst(rival, mostUnits(rival, before[place]!, rests[place]!), ownLeast);
  }
  if (isSame) return false;
  return isElsewhere && fallsBack ? true : null;
}

function comesFirst({ isPreferred }: Contender, units: number, than: number): boolean {
  return units < POSITIVE_INFINITY && (isPreferred ? units <= than : units < than);
}

/** A plan for the route takes no fewer units of hours; +∞ where none makes it ready within reach. */
function leastUnits(
  { mark, goal }: Contender,
  before: HoursCurve,
  { low, high }: Rest,
  unknownFrom: number,
): number {
  if (before.top + high.top < mark) return POSITIVE_INFINITY;
  return Math.min(unknownFrom, fewestUnits(before, high, before.top + low.top >= goal ? goal : mark));
}

/** A plan that takes so many makes the route ready; +∞ where there may be none within reach. */
export function mostUnits({ mark, goal }: Contender, before: HoursCurve, { low, high }: Rest): number {
  if (before.top + low.top < mark) return POSITIVE_INFINITY;
  return fewestUnits(before, low, before.top + high.top >= goal ? goal : mark);
}
