import type { Bank } from '../model/bank.ts';
import { preference } from '../model/lookup.ts';
import { exceeds, reaches } from '../model/tolerance.ts';
import { keptWithinLimits } from '../score/readiness.ts';
import type { World } from '../score/world.ts';
import { leadsOf, type OpenArea, restsOf } from './rest.ts';

/** No area to come makes a difference to a route at −∞: its needs are not met, or it cannot win any more. */
export const OUT = Number.NEGATIVE_INFINITY;

/**
 * Says whether the route is still recommended, for points that the first areas bring each scored route: surely, surely
 * not, or `null` while the areas from `next` on can decide it. Routes that cannot win any more are put out.
 */
export type IsKept = (points: Float64Array, next: number) => boolean | null;

/** @param routeId the route that is recommended; the fallback is when none of the scored ones is ready */
export function isKeptIn(bank: Bank, world: World, areas: readonly OpenArea[], routeId: string): IsKept {
  const rests = restsOf(world, areas);
  const recommended = world.routes.findIndex(({ route }) => route.id === routeId);
  const leads = recommended === -1 ? [] : leadsOf(world, areas, recommended);
  const readyAt = world.routes.map(({ route }) => route.readyAt);
  const isPreferred = world.routes.map(({ route }) => preference(bank, route.id) < preference(bank, routeId));

  const least = (points: Float64Array, next: number, route: number) =>
    keptWithinLimits(points[route]! + rests[next]![route]!.least);
  const most = (points: Float64Array, next: number, route: number) =>
    keptWithinLimits(points[route]! + rests[next]![route]!.most);
  const isReady = (points: Float64Array, next: number, route: number) =>
    points[route] !== OUT &&
    rests[next]![route]!.needsAreMet &&
    reaches(least(points, next, route), readyAt[route]!);
  const canBeReady = (points: Float64Array, next: number, route: number) =>
    points[route] !== OUT &&
    rests[next]![route]!.needsCanBeMet &&
    reaches(most(points, next, route), readyAt[route]!);
  /** Does a lead over the recommended route, in points above the mark, win? */
  const wins = (route: number, lead: number) => (isPreferred[route] ? !exceeds(0, lead) : exceeds(lead, 0));

  if (recommended === -1)
    return (points, next) => {
      let isOpen = false;
      for (let route = 0; route < readyAt.length; route += 1)
        if (!canBeReady(points, next, route)) points[route] = OUT;
        else if (isReady(points, next, route)) return false;
        else isOpen = true;
      return isOpen ? null : true;
    };

  return (points, next) => {
    if (!canBeReady(points, next, recommended)) return false;
    let isOpen = !isReady(points, next, recommended);
    const low = points[recommended]! + rests[next]![recommended]!.least;
    const high = points[recommended]! + rests[next]![recommended]!.most;
    for (let rival = 0; rival < readyAt.length; rival += 1) {
      if (rival === recommended) continue;
      const apart = readyAt[recommended]! - readyAt[rival]!;
      const rest = rests[next]![rival]!;
      const isWithin =
        low >= 0 && high <= 100 && points[rival]! + rest.least >= 0 && points[rival]! + rest.most <= 100;
      const ahead = points[rival]! - points[recommended]!;
      const lead = leads[next]![rival]!;
      const mostLead = isWithin ? ahead + lead.most : most(points, next, rival) - keptWithinLimits(low);
      const leastLead = isWithin ? ahead + lead.least : least(points, next, rival) - keptWithinLimits(high);
      if (!canBeReady(points, next, rival) || !wins(rival, mostLead + apart)) points[rival] = OUT;
      else if (isReady(points, next, rival) && wins(rival, leastLead + apart)) return false;
      else isOpen = true;
    }
    return isOpen ? null : true;
  };
}
