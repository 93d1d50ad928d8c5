import type { Bank } from '../model/bank.ts';
import { fallbackRoute, preference } from '../model/lookup.ts';
import { TOLERANCE } from '../model/tolerance.ts';
import type { Bounds, WorldBounds } from './bounds.ts';
import { mostAhead, type RouteBounds, routeBounds } from './route-bounds.ts';

/**
 * The id of the route that is recommended however the open questions are answered; `null` while some
 * completion may change it. Deterministic curtailment (Finkelman 2012): stop as soon as no outcome of the
 * rest of the test can change the classification.
 */
export function settledRoute(bank: Bank, bounds: Bounds): string | null {
  const settled = new Set(bounds.map((world) => settledIn(bank, world)));
  const [only] = settled;
  return settled.size === 1 ? (only ?? null) : null;
}

/** The same in one world. */
function settledIn(bank: Bank, world: WorldBounds): string | null {
  const bounds = routeBounds(world);
  if (bounds.every(({ possible }) => !possible)) return fallbackRoute(bank).id;
  const place = bounds.findIndex(
    ({ certain }, one) =>
      certain &&
      bounds.every(
        ({ possible }, other) => other === one || !possible || staysAbove(bank, world, bounds, one, other),
      ),
  );
  return place === -1 ? null : world.routes[place]!.route.id;
}

/**
 * Does route `one`, which is ready whatever comes, stay recommended before `other`? It does when the most by
 * which `other` can get ahead is below zero, or zero with `one` preferred.
 */
function staysAbove(
  bank: Bank,
  world: WorldBounds,
  bounds: readonly RouteBounds[],
  one: number,
  other: number,
): boolean {
  const lead = mostAhead(world, bounds, other, one);
  const preferenceOf = (place: number) => preference(bank, world.routes[place]!.route.id);
  return preferenceOf(one) < preferenceOf(other) ? lead <= TOLERANCE / 2 : lead < -2 * TOLERANCE;
}
