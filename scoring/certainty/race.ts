import type { Bank } from '../model/bank.ts';
import type { AreaEvaluation } from '../score/area.ts';
import { needMet } from '../score/needs.ts';
import type { RouteShape } from '../score/readiness.ts';
import type { Boxes } from './boxes.ts';
import { BEYOND, type Form, limitsOfFallback, limitsOfOwn, type Span } from './limits.ts';
import { assessedWith } from './slipped-area.ts';

/**
 * What keeps a route, as numbers that add up over the areas: the route is kept where none of them is above its limit.
 * With the fallback these are the points of each scored route; with another, its own with the sign turned, and how far
 * each rival is ahead of it, since a rival that is further above its mark than a ready route is ready too. Needs that
 * are not met make the numbers of a rival −∞, and the own one more than any limit.
 */
export type Race = {
  /** Without any area. */
  readonly start: Float64Array;
  /** For each area what its ways bring. */
  readonly gains: readonly Boxes[];
  /** Mostly one. Where 0 or 100 points bend leads, one for each stretch of own points in which they do so alike. */
  readonly limits: readonly Float64Array[];
};

/**
 * @param ways of each area
 * @param routeId the route that is recommended; the fallback is when none of the scored ones is ready
 */
export function raceFor(
  bank: Bank,
  routes: readonly RouteShape[],
  areas: readonly AreaEvaluation[],
  ways: readonly Boxes[],
  routeId: string,
): Race {
  const own = routes.findIndex(({ route }) => route.id === routeId);
  const { forms, limits } =
    own === -1
      ? limitsOfFallback(routes)
      : limitsOfOwn(
          bank,
          routes,
          routes.map((shape) => spanOf(shape, areas, ways)),
          own,
        );
  const start = forms.map((form) => {
    const rival = form.rival === null ? undefined : routes[form.rival]!;
    if (rival && rival.unmetNeeds.length > 0) return Number.NEGATIVE_INFINITY;
    return (rival?.adjusted ?? 0) + (form.own === 0 ? 0 : form.own * routes[own]!.adjusted);
  });
  return {
    start: Float64Array.from(start),
    gains: areas.map((area, place) => gainsOf(forms, routes, own, area, place, ways[place]!)),
    limits,
  };
}

function gainsOf(
  forms: readonly Form[],
  routes: readonly RouteShape[],
  own: number,
  area: AreaEvaluation,
  place: number,
  ways: Boxes,
): Boxes {
  const size = forms.length;
  const least = new Float64Array(ways.count * size);
  const most = new Float64Array(ways.count * size);
  const shares = forms.map(
    (form) =>
      (form.rival === null ? 0 : routes[form.rival]!.shares[place]!) +
      (form.own === 0 ? 0 : form.own * routes[own]!.shares[place]!),
  );
  for (let way = 0; way < ways.count; way += 1) {
    const low = assessedWith(area.model, ways.least, way * ways.size);
    const high = assessedWith(area.model, ways.most, way * ways.size);
    const met = area.model.needs.map((needs) => needs.every((need) => needMet(need, low)));
    const canBeMet = area.model.needs.map((needs) => needs.every((need) => needMet(need, high)));
    for (let at = 0; at < size; at += 1) {
      const { rival } = forms[at]!;
      const to = way * size + at;
      const share = shares[at]!;
      least[to] = share * ((share > 0 ? low.score : high.score) ?? 0);
      most[to] = share * ((share > 0 ? high.score : low.score) ?? 0);
      if (rival === null) {
        if (!met[own]) most[to] = BEYOND;
        if (!canBeMet[own]) least[to] = BEYOND;
      } else {
        if (!met[rival]) least[to] = Number.NEGATIVE_INFINITY;
        if (!canBeMet[rival]) most[to] = Number.NEGATIVE_INFINITY;
      }
    }
  }
  return { count: ways.count, size, chances: ways.chances, least, most };
}

function spanOf(
  { shares, adjusted }: RouteShape,
  areas: readonly AreaEvaluation[],
  ways: readonly Boxes[],
): Span {
  let least = adjusted;
  let most = adjusted;
  for (const [place, { model }] of areas.entries()) {
    const { count, size, least: low, most: high } = ways[place]!;
    let lowest = Number.POSITIVE_INFINITY;
    let highest = 0;
    for (let way = 0; way < count; way += 1) {
      lowest = Math.min(lowest, low[way * size]!);
      highest = Math.max(highest, high[way * size]!);
    }
    if (model.ceiling === 0) continue;
    least += (shares[place]! * 100 * lowest) / model.ceiling;
    most += (shares[place]! * 100 * highest) / model.ceiling;
  }
  return { least, most };
}
