import type { Bank } from '../model/bank.ts';
import { fallbackRoute, preference } from '../model/lookup.ts';
import { TOLERANCE } from '../model/tolerance.ts';
import { keptWithinLimits } from '../score/readiness.ts';
import type { Outlook, RouteShape, WorldOutlook } from './bounds.ts';

/**
 * The least and the most that a route can still come to in one world: readiness points before the limits,
 * and whether it is ready whatever comes or can become ready at all.
 */
export type RouteSpan = {
  readonly low: number;
  readonly high: number;
  readonly certain: boolean;
  readonly possible: boolean;
};

/**
 * The id of the route that is recommended however the open questions are answered; `null` while some
 * completion may change it. Deterministic curtailment (Finkelman 2012): stop as soon as no outcome of the
 * rest of the test can change the classification.
 */
export function settledRoute(bank: Bank, outlook: Outlook): string | null {
  const settled = new Set(outlook.map((world) => settledIn(bank, world)));
  const [only] = settled;
  return settled.size === 1 ? (only ?? null) : null;
}

/** The same in one world. */
function settledIn(bank: Bank, world: WorldOutlook): string | null {
  const spans = world.routes.map((_, place) => routeSpan(world, place));
  if (spans.every(({ possible }) => !possible)) return fallbackRoute(bank).id;
  const isSettled = (_: RouteShape, one: number) =>
    spans[one]!.certain &&
    world.routes.every(
      (_, other) => other === one || !spans[other]!.possible || staysAbove(bank, world, spans, one, other),
    );
  return world.routes.find(isSettled)?.id ?? null;
}

/** Certain and possible are said only beyond doubt; on a threshold, within rounding, neither is. */
export function routeSpan({ areas, routes }: WorldOutlook, place: number): RouteSpan {
  const { shares, adjusted, readyAt, factNeedsMet } = routes[place]!;
  let low = adjusted;
  let high = adjusted;
  let certain = factNeedsMet;
  let possible = factNeedsMet;
  for (let at = 0; at < areas.length; at += 1) {
    const area = areas[at]!;
    low += shares[at]! * (area.lowest ?? 0);
    high += shares[at]! * (area.highest ?? 0);
    certain &&= area.needs[place]!.certain;
    possible &&= area.needs[place]!.possible;
  }
  return {
    low,
    high,
    certain: certain && keptWithinLimits(low) >= readyAt - TOLERANCE / 2,
    possible: possible && keptWithinLimits(high) >= readyAt - 2 * TOLERANCE,
  };
}

/**
 * Does route `one`, which is ready whatever comes, stay recommended before `other`? It does when the most by
 * which `other` can get ahead is below zero, or zero with `one` preferred.
 */
function staysAbove(
  bank: Bank,
  world: WorldOutlook,
  spans: readonly RouteSpan[],
  one: number,
  other: number,
): boolean {
  const lead = mostAhead(world, spans, other, one);
  const isPreferred = preference(bank, world.routes[one]!.id) < preference(bank, world.routes[other]!.id);
  return isPreferred ? lead <= TOLERANCE / 2 : lead < -2 * TOLERANCE;
}

/**
 * The most of (R - readyAt of `one`) - (R - readyAt of `other`) over all completions in which `one` meets its
 * needs. Areas do not depend on each other, so it is a sum over areas of (share of one - share of other) ·
 * score, each with the score that makes it largest: the difference is bounded, not each route apart. The
 * limits 0 and 100 can only lower it, except where `one` is lifted to 0 or `other` is held down at 100. A route
 * lifted to 0 that takes more is not ready, and never ahead of one that is.
 */
export function mostAhead(
  { areas, routes }: WorldOutlook,
  spans: readonly RouteSpan[],
  one: number,
  other: number,
): number {
  const { shares, adjusted, readyAt } = routes[one]!;
  const rival = routes[other]!;
  let within = adjusted - rival.adjusted;
  for (let at = 0; at < areas.length; at += 1) {
    const apart = shares[at]! - rival.shares[at]!;
    within += apart * (apart > 0 ? (areas[at]!.highest ?? 0) : areas[at]!.needs[one]!.lowestIfMet);
  }
  const never = Number.NEGATIVE_INFINITY;
  const lifted = spans[one]!.low < 0 ? -keptWithinLimits(spans[other]!.low) : never;
  const heldDown = spans[other]!.high > 100 ? keptWithinLimits(spans[one]!.high) - 100 : never;
  return Math.max(within, lifted, heldDown) - readyAt + rival.readyAt;
}
