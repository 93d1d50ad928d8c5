import type { Area, Bank, Term } from '../model/bank.ts';
import { scoredRoutes } from '../model/lookup.ts';
import { type AreaModel, areaModel } from './area-model.ts';
import { factKey } from './fact-kinds.ts';
import type { Facts } from './facts.ts';
import { dependsOn } from './needs.ts';
import { type RouteShape, routeShape } from './readiness.ts';

/** What the facts alone decide: one for everybody whose facts decide the same. */
export type World = {
  /** In the order of the bank. */
  readonly areas: readonly AreaModel[];
  /** The scored routes in the order of the bank. */
  readonly routes: readonly RouteShape[];
};

/** Of all that is kept for a bank, as estimated; beyond that it is given up and made anew. */
const MOST_BYTES = 8_000_000;

/** What a world takes, and a model without what is kept with it, as measured. */
const WORLD_BYTES = 1000;
const MODEL_BYTES = 3000;

type KeptWorlds = {
  readonly keyOf: (facts: Facts) => string;
  readonly worlds: Map<string, World>;
  /** Areas look at few facts each, so that many worlds share a model. */
  readonly areas: readonly {
    readonly area: Area;
    readonly keyOf: (facts: Facts) => string;
    readonly models: Map<string, AreaModel>;
  }[];
  readonly spend: (bytes: number) => void;
};

const keptOf = new WeakMap<Bank, KeptWorlds>();

export function worldOf(bank: Bank, facts: Facts): World {
  const kept = keptOf.get(bank) ?? nothingKept(bank);
  const key = kept.keyOf(facts);
  const known = kept.worlds.get(key);
  if (known) return known;
  const areas = kept.areas.map(({ area, keyOf, models }) => {
    const areaKey = keyOf(facts);
    const known = models.get(areaKey);
    if (known) return known;
    const model = areaModel(bank, area, facts, kept.spend);
    kept.spend(MODEL_BYTES);
    models.set(areaKey, model);
    return model;
  });
  const world = {
    areas,
    routes: scoredRoutes(bank).map((route) => routeShape(bank, route, areas, facts)),
  };
  kept.worlds.set(key, world);
  kept.spend(WORLD_BYTES);
  return world;
}

function nothingKept(bank: Bank): KeptWorlds {
  let spent = 0;
  const kept: KeptWorlds = {
    keyOf: factKey(bank, [...bank.areas.flatMap((area) => termsOf(bank, area)), ...routeTerms(bank)]),
    worlds: new Map(),
    areas: bank.areas.map((area) => ({
      area,
      keyOf: factKey(bank, termsOf(bank, area)),
      models: new Map(),
    })),
    spend: (bytes) => {
      spent += bytes;
      if (spent <= MOST_BYTES) return;
      spent = 0;
      kept.worlds.clear();
      for (const { models } of kept.areas) models.clear();
    },
  };
  keptOf.set(bank, kept);
  return kept;
}

/** Conditions on which an area's model depends: of its questions, of its actions, and of the needs on it. */
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
