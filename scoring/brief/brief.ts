import type { Bank } from '../model/bank.ts';
import { fallbackRoute, preference, scoredRoutes } from '../model/lookup.ts';
import { reaches } from '../model/tolerance.ts';
import { shown, units } from '../result/rounding.ts';
import { keptWithinLimits } from '../score/readiness.ts';
import { recommendedRoute } from '../score/recommended-route.ts';
import type { AnswerCodes } from './answer-codes.ts';
import type { AreaState } from './area-table.ts';
import { Climb } from './climb.ts';
import { factTables } from './fact-tables.ts';
import { nearestClimb } from './nearest-climb.ts';

/** The short result of one person: what `assess` says of route, readiness and areas, and nothing else. */
export type Brief = {
  readonly route: string;
  /** With the fallback route only: the route nearest in hours, `null` when no plan reaches one. */
  readonly toward?: string | null;
  /** Readiness of each scored route as shown, in tenths of points. */
  readonly readiness: Int16Array;
  /** Score of each area as shown, in tenths of points; -1 where it has none. */
  readonly areas: Int16Array;
};

/**
 * Prepares a bank once, to score many people briefly: what a person's answers to one area come to is kept, as
 * others answer it alike. The result is that of `assess`; it is good until the next person is scored.
 */
export function briefScorer(bank: Bank): (codes: AnswerCodes) => Brief {
  const routes = scoredRoutes(bank);
  const preferences = routes.map(({ id }) => preference(bank, id));
  const thresholds = routes.map(({ readyAt }) => [readyAt]);
  const climbs = routes.map(() => new Climb(bank.areas.length));
  const reached = new Uint8Array(routes.length);
  const tablesFor = factTables(bank);
  const states: AreaState[] = [];
  const stands = routes.map(({ id, readyAt }) => ({ id, readyAt, readiness: 0, ready: false }));
  const brief = {
    route: '',
    toward: undefined as string | null | undefined,
    readiness: new Int16Array(routes.length),
    areas: new Int16Array(bank.areas.length),
  };
  const fallback = fallbackRoute(bank).id;

  function needsMet(route: number): boolean {
    for (let area = 0; area < states.length; area += 1)
      if (states[area]!.needsMet[route] === false) return false;
    return true;
  }

  return (codes) => {
    const { areas, whole } = tablesFor(codes);
    for (let area = 0; area < areas.length; area += 1) {
      states[area] = areas[area]!.states.state(codes);
      brief.areas[area] = states[area]!.tenths;
    }
    let isAnyReady = false;
    for (let route = 0; route < routes.length; route += 1) {
      const { shares, adjusted, needsMet: factsAllow } = whole[route]!;
      let points = 0;
      for (let area = 0; area < shares.length; area += 1) points += shares[area]! * states[area]!.score;
      const readiness = keptWithinLimits(points + adjusted);
      brief.readiness[route] = units(shown(readiness, thresholds[route]!, 0.1), 0.1);
      const stand = stands[route]!;
      stand.readiness = readiness;
      stand.ready = factsAllow && reaches(readiness, stand.readyAt) && needsMet(route);
      isAnyReady ||= stand.ready;
    }
    if (isAnyReady) {
      brief.route = recommendedRoute(bank, stands).id;
      brief.toward = undefined;
      return brief as Brief;
    }
    for (let route = 0; route < routes.length; route += 1) {
      const { shares, adjusted, needsMet: factsAllow, concerns } = whole[route]!;
      const climb = climbs[route]!;
      climb.start(adjusted);
      let isOpen = factsAllow;
      for (let area = 0; isOpen && area < states.length; area += 1) {
        if (concerns[area] === 0) continue;
        const ladder = states[area]!.ladders()[route]!;
        if (ladder) climb.add(ladder, shares[area]!);
        else isOpen = false;
      }
      reached[route] = isOpen && climb.canReach(routes[route]!.readyAt, bank.planMargin) ? 1 : 0;
    }
    const nearest = nearestClimb(climbs, reached, preferences);
    brief.route = fallback;
    brief.toward = nearest === -1 ? null : routes[nearest]!.id;
    return brief as Brief;
  };
}
