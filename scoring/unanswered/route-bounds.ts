import { TOLERANCE } from '../model/tolerance.ts';
import { keptWithinLimits, pointsOf } from '../score/readiness.ts';
import type { WorldBounds } from './bounds.ts';

/**
 * The least and the most that a route can still come to in one world: readiness points before the limits,
 * and whether it is ready whatever comes or can become ready at all.
 */
export type RouteBounds = {
  readonly low: number;
  readonly high: number;
  readonly certain: boolean;
  readonly possible: boolean;
};

/**
 * For each scored route; bounds of areas add up. Certain and possible are said only beyond doubt; on a threshold,
 * within rounding, neither is.
 */
export function routeBounds({ areas, routes }: WorldBounds): readonly RouteBounds[] {
  const lowest = areas.map((area) => area.lowest);
  const highest = areas.map((area) => area.highest);
  return routes.map((shape, at) => {
    const { readyAt } = shape.route;
    const low = pointsOf(shape, lowest);
    const high = pointsOf(shape, highest);
    let certain = shape.unmetNeeds.length === 0 && keptWithinLimits(low) >= readyAt - TOLERANCE / 2;
    let possible = shape.unmetNeeds.length === 0 && keptWithinLimits(high) >= readyAt - 2 * TOLERANCE;
    for (const { needs } of areas) {
      certain &&= needs[at]!.certain;
      possible &&= needs[at]!.possible;
    }
    return { low, high, certain, possible };
  });
}

/**
 * The most of (R - readyAt of `one`) - (R - readyAt of `other`) over all completions in which `one` meets its
 * needs. Areas do not depend on each other, so it is a sum over areas of (share of one - share of other) ·
 * score, each with the score that makes it largest: the difference is bounded, not each route apart. The
 * limits 0 and 100 can only lower it, except where `one` is lifted to 0 or `other` is held down at 100. A route
 * lifted to 0 that takes more is not ready, and never ahead of one that is.
 */
export function mostAhead(
  { areas, routes }: WorldBounds,
  bounds: readonly RouteBounds[],
  one: number,
  other: number,
): number {
  const { shares, adjusted, route } = routes[one]!;
  const rival = routes[other]!;
  let within = adjusted - rival.adjusted;
  for (let at = 0; at < areas.length; at += 1) {
    const apart = shares[at]! - rival.shares[at]!;
    within += apart * (apart > 0 ? (areas[at]!.highest ?? 0) : areas[at]!.needs[one]!.lowestIfMet);
  }
  const never = Number.NEGATIVE_INFINITY;
  const lifted = bounds[one]!.low < 0 ? -keptWithinLimits(bounds[other]!.low) : never;
  const heldDown = bounds[other]!.high > 100 ? keptWithinLimits(bounds[one]!.high) - 100 : never;
  // Where the limits bite, each route apart may say more than their difference.
  const apart = keptWithinLimits(bounds[one]!.high) - keptWithinLimits(bounds[other]!.low);
  return Math.min(Math.max(within, lifted, heldDown), apart) - route.readyAt + rival.route.readyAt;
}
