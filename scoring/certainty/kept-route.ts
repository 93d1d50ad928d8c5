import type { Bank } from '../model/bank.ts';
import { preference } from '../model/lookup.ts';
import { exceeds, reaches } from '../model/tolerance.ts';
import { keptWithinLimits } from '../score/readiness.ts';
import type { World } from '../score/world.ts';
import type { AreaOutcome } from './area-outcomes.ts';

/** An area, by its place in the bank, and what it may come to. */
export type OpenArea = { readonly place: number; readonly outcomes: readonly AreaOutcome[] };

/** What the areas that are still to come can bring a route. */
type Rest = {
  /** Readiness points. */
  readonly least: number;
  readonly most: number;
  readonly needsCanBeMet: boolean;
  readonly needsAreMet: boolean;
};

/**
 * Says whether the route is still recommended, for points that the first areas bring each scored route (−∞: its
 * needs are not met): surely, surely not, or `null` while the areas from `next` on can decide it.
 */
export type IsKept = (points: Float64Array, next: number) => boolean | null;

/** @param routeId the route that is recommended; the fallback is when none of the scored ones is ready */
export function isKeptIn(bank: Bank, world: World, areas: readonly OpenArea[], routeId: string): IsKept {
  const rests = restsOf(world, areas);
  const places = world.routes.map((_, place) => place);
  const readyAt = world.routes.map(({ route }) => route.readyAt);
  const recommended = world.routes.findIndex(({ route }) => route.id === routeId);
  const isPreferred = world.routes.map(
    ({ route }) => preference(bank, route.id) < preference(bank, routeId),
  );

  const least = (points: Float64Array, next: number, route: number) =>
    keptWithinLimits(points[route]! + rests[next]![route]!.least);
  const most = (points: Float64Array, next: number, route: number) =>
    keptWithinLimits(points[route]! + rests[next]![route]!.most);
  const isReady = (points: Float64Array, next: number, route: number) =>
    points[route] !== Number.NEGATIVE_INFINITY &&
    rests[next]![route]!.needsAreMet &&
    reaches(least(points, next, route), readyAt[route]!);
  const canBeReady = (points: Float64Array, next: number, route: number) =>
    points[route] !== Number.NEGATIVE_INFINITY &&
    rests[next]![route]!.needsCanBeMet &&
    reaches(most(points, next, route), readyAt[route]!);
  /** Does a lead over the recommended route, in points above the mark, win? */
  const wins = (route: number, lead: number) =>
    isPreferred[route] ? !exceeds(0, lead) : exceeds(lead, 0);

  if (recommended === -1)
    return (points, next) => {
      let isOpen = false;
      for (const route of places) {
        if (isReady(points, next, route)) return false;
        isOpen ||= canBeReady(points, next, route);
      }
      return isOpen ? null : true;
    };

  return (points, next) => {
    if (!canBeReady(points, next, recommended)) return false;
    let isOpen = !isReady(points, next, recommended);
    const lowest = least(points, next, recommended) - readyAt[recommended]!;
    const highest = most(points, next, recommended) - readyAt[recommended]!;
    for (const rival of places) {
      if (rival === recommended || !canBeReady(points, next, rival)) continue;
      const mark = readyAt[rival]!;
      if (isReady(points, next, rival) && wins(rival, least(points, next, rival) - mark - highest))
        return false;
      isOpen ||= wins(rival, most(points, next, rival) - mark - lowest);
    }
    return isOpen ? null : true;
  };
}

/** For each area, and after the last: for each scored route what comes from there on. */
function restsOf({ routes }: World, areas: readonly OpenArea[]): readonly (readonly Rest[])[] {
  const nothing: Rest = { least: 0, most: 0, needsCanBeMet: true, needsAreMet: true };
  return areas.reduceRight<readonly (readonly Rest[])[]>(
    (rests, { place, outcomes }) => [
      routes.map(({ shares }, route): Rest => {
        const after = rests[0]![route]!;
        const points = outcomes.map(({ score }) => shares[place]! * score);
        return {
          least: after.least + Math.min(...points),
          most: after.most + Math.max(...points),
          needsCanBeMet: after.needsCanBeMet && outcomes.some(({ met }) => met[route]),
          needsAreMet: after.needsAreMet && outcomes.every(({ met }) => met[route]),
        };
      }),
      ...rests,
    ],
    [routes.map(() => nothing)],
  );
}
