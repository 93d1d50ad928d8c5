import type { Bank } from '../model/bank.ts';
import { fallbackRoute, preference } from '../model/lookup.ts';
import { TOLERANCE } from '../model/tolerance.ts';
import type { Bounds, WorldBounds } from './bounds.ts';
import { mostAhead, type RouteBounds, routeBounds } from './route-bounds.ts';

/**
 * Ids of the routes, in the order of the bank, that some answers to the open questions may bring: whatever they
 * are, another is not recommended. With one left it is settled. Deterministic curtailment (Finkelman 2012): stop as
 * soon as no outcome of the rest of the test can change the classification.
 */
export function possibleRoutes(bank: Bank, bounds: Bounds): readonly string[] {
  const possible = new Set<string>();
  for (const world of bounds) for (const id of possibleIn(bank, world)) possible.add(id);
  return bank.routes.map(({ id }) => id).filter((id) => possible.has(id));
}

/** The fallback is out once a route is ready whatever comes, and a route once another stays above it. */
function possibleIn(bank: Bank, world: WorldBounds): readonly string[] {
  const bounds = routeBounds(world);
  const certain = [...bounds.keys()].filter((place) => bounds[place]!.certain);
  const scored = world.routes.filter(
    (_, place) =>
      bounds[place]!.possible &&
      !certain.some((one) => one !== place && staysAbove(bank, world, bounds, one, place)),
  );
  return [...scored.map(({ route }) => route.id), ...(certain.length === 0 ? [fallbackRoute(bank).id] : [])];
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
