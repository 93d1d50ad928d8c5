import type { Area, Bank, ScoredRoute, Term } from '../model/bank.ts';
import { allFacts, scoredRoutes } from '../model/lookup.ts';
import { conditionHolds, type Facts } from '../score/facts.ts';
import { dependsOn, factNeedsMet } from '../score/needs.ts';
import { areaShares } from '../score/readiness.ts';
import type { AnswerCodes } from './answer-codes.ts';
import { type AreaTable, areaTable } from './area-table.ts';
import { hoursOfUnit } from './effort.ts';
import { factKey } from './fact-key.ts';
import { factsFrom, knownPlaces } from './known-places.ts';

/** What facts alone decide of a scored route. */
type RouteTable = {
  /** Points of the adjustments that hold. */
  readonly adjusted: number;
  /** Are the needs met that depend on no area's answers? */
  readonly needsMet: boolean;
  /** Readiness points for each point of an area's score; 0 for an area that it does not weigh. */
  readonly shares: Float64Array;
  /** For each area 1 where the route weighs it or has a need on it. */
  readonly concerns: Uint8Array;
};

type FactTables = { readonly areas: readonly AreaTable[]; readonly whole: readonly RouteTable[] };

/** Far more than the kinds of facts that banks tell apart. */
const MOST_KEPT = 5000;

/** The tables for everybody whose facts decide the same, made when the first of them comes. */
export function factTables(bank: Bank): (codes: AnswerCodes) => FactTables {
  const facts = allFacts(bank);
  const placesFrom = knownPlaces(bank);
  const unit = hoursOfUnit(bank);
  const ofAreas = bank.areas.map((area) => ({
    area,
    keyOf: factKey(facts, termsOf(bank, area)),
    kept: new Map<number | string, AreaTable>(),
  }));
  const keyOf = factKey(facts, [...bank.areas.flatMap((area) => termsOf(bank, area)), ...routeTerms(bank)]);
  const kept = new Map<number | string, FactTables>();

  const made = (places: Int8Array): FactTables => {
    const known = factsFrom(facts, places);
    const areas = ofAreas.map(({ area, keyOf: keyOfArea, kept: keptOfArea }) =>
      keep(keptOfArea, keyOfArea(places), () => areaTable(bank, area, known, unit)),
    );
    return { areas, whole: scoredRoutes(bank).map((route) => routeTable(bank, route, areas, known)) };
  };
  return (codes) => {
    const places = placesFrom(codes);
    const key = keyOf(places);
    return kept.get(key) ?? keep(kept, key, () => made(places));
  };
}

function keep<T>(kept: Map<number | string, T>, key: number | string, make: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const made = make();
  kept.set(key, made);
  return made;
}

/** Conditions on which an area depends, its actions and the routes' needs on it included. */
function termsOf(bank: Bank, area: Area): readonly Term[] {
  const needs = scoredRoutes(bank).flatMap((route) => route.needs.filter((need) => dependsOn(need, area)));
  return [
    ...area.questions.filter(({ kind }) => kind === 'weighted'),
    ...area.actions,
    ...needs.filter((need) => need.kind === 'condition'),
  ].flatMap(({ when }) => when);
}

function routeTerms(bank: Bank): readonly Term[] {
  return scoredRoutes(bank)
    .flatMap(({ adjust, needs }) => [...adjust, ...needs.filter((need) => need.kind === 'condition')])
    .flatMap(({ when }) => when);
}

function routeTable(bank: Bank, route: ScoredRoute, areas: readonly AreaTable[], facts: Facts): RouteTable {
  const scored = bank.areas.map(({ id }, place) => ({ id, score: areas[place]!.hasScore ? 0 : null }));
  const shares = areaShares(route, scored);
  return {
    adjusted: route.adjust
      .filter(({ when }) => conditionHolds(when, facts))
      .reduce((sum, { points }) => sum + points, 0),
    needsMet: factNeedsMet(bank, route, facts),
    shares: Float64Array.from(bank.areas, ({ id }) => shares.get(id) ?? 0),
    concerns: Uint8Array.from(bank.areas, (area) =>
      shares.has(area.id) || route.needs.some((need) => dependsOn(need, area)) ? 1 : 0,
    ),
  };
}
