import type { Bank } from '../model/bank.ts';
import { fallbackRoute, preference } from '../model/lookup.ts';
import { TOLERANCE } from '../model/tolerance.ts';
import { keptWithinLimits, type RouteShape } from '../score/readiness.ts';
import { recommendedWith } from '../score/recommended-route.ts';
import type { DisputedArea, Outcome } from './disputed.ts';

/** Where the scored routes stand once some areas are settled: points before the limits, and whether a need is unmet. */
export type Stand = { readonly points: readonly number[]; readonly blocked: readonly boolean[] };

/** What the areas that are left can still bring: the least and the most of each route, and of one less another. */
export type Rest = {
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Whether a need of the route is unmet in any case. */
  readonly blocked: readonly boolean[];
  /** Whether it can be. */
  readonly mayBlock: readonly boolean[];
  /** `[one][other]`: the most of the one's points less the other's. */
  readonly ahead: readonly (readonly number[])[];
};

export function startOf(shapes: readonly RouteShape[]): Stand {
  return {
    points: shapes.map(({ adjusted }) => adjusted),
    blocked: shapes.map(({ unmetNeeds }) => unmetNeeds.length > 0),
  };
}

export function after(stand: Stand, { points, blocked }: Outcome): Stand {
  return {
    points: stand.points.map((sum, at) => sum + points[at]!),
    blocked: stand.blocked.map((is, at) => is || blocked[at]!),
  };
}

/** For each area what it and all after it can bring; and one more, with nothing left. */
export function restsOf(areas: readonly DisputedArea[], routes: number): readonly Rest[] {
  const places = Array.from({ length: routes }, (_, at) => at);
  const nothing = places.map(() => 0);
  const rests: Rest[] = [
    {
      low: nothing,
      high: nothing,
      blocked: places.map(() => false),
      mayBlock: places.map(() => false),
      ahead: places.map(() => nothing),
    },
  ];
  for (const { outcomes } of areas.toReversed()) {
    const rest = rests[0]!;
    const most = (of: (outcome: Outcome) => number) => Math.max(...outcomes.map(of));
    rests.unshift({
      low: places.map((at) => rest.low[at]! - most(({ points }) => -points[at]!)),
      high: places.map((at) => rest.high[at]! + most(({ points }) => points[at]!)),
      blocked: places.map((at) => rest.blocked[at]! || outcomes.every(({ blocked }) => blocked[at]!)),
      mayBlock: places.map((at) => rest.mayBlock[at]! || outcomes.some(({ blocked }) => blocked[at]!)),
      ahead: places.map((one) =>
        places.map((other) => rest.ahead[one]![other]! + most(({ points }) => points[one]! - points[other]!)),
      ),
    });
  }
  return rests;
}

/** The route recommended when nothing is left. */
export function routeAt(bank: Bank, shapes: readonly RouteShape[], { points, blocked }: Stand): string {
  return recommendedWith(bank, shapes, points, (at) => !blocked[at]).id;
}

/** The route recommended whatever comes of the rest, or `null` where the bounds leave it open. */
export function routeWhatever(
  bank: Bank,
  shapes: readonly RouteShape[],
  stand: Stand,
  rest: Rest,
): string | null {
  const bounds = shapes.map(({ route }, at) => {
    const low = keptWithinLimits(stand.points[at]! + rest.low[at]!);
    const high = keptWithinLimits(stand.points[at]! + rest.high[at]!);
    const isLimited = stand.points[at]! + rest.low[at]! < 0 || stand.points[at]! + rest.high[at]! > 100;
    const never = stand.blocked[at]! || rest.blocked[at]! || high < route.readyAt - 2 * TOLERANCE;
    const always = !stand.blocked[at] && !rest.mayBlock[at] && low >= route.readyAt;
    return { route, at, low, high, isLimited, never, always };
  });
  if (bounds.every(({ never }) => never)) return fallbackRoute(bank).id;
  const winner = bounds.find(
    (one) =>
      one.always &&
      bounds.every((other) => {
        if (other === one || other.never) return true;
        const marks = one.route.readyAt - other.route.readyAt;
        const apart = other.high - one.low + marks;
        const together =
          one.isLimited || other.isLimited
            ? apart
            : stand.points[other.at]! - stand.points[one.at]! + rest.ahead[other.at]![one.at]! + marks;
        const isPreferred = preference(bank, one.route.id) < preference(bank, other.route.id);
        return Math.min(apart, together) < (isPreferred ? TOLERANCE / 2 : -2 * TOLERANCE);
      }),
  );
  return winner?.route.id ?? null;
}
