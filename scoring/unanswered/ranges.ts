import type { Answers } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { scoredRoutes } from '../model/lookup.ts';
import type { Range } from '../result/result.ts';
import { areaModel } from '../score/area-model.ts';
import { scoreArea } from '../score/area-score.ts';
import { evaluateArea } from '../score/evaluate.ts';
import { readinessOf } from '../score/readiness.ts';
import type { Standing } from '../score/standing.ts';
import { factWorlds } from './fact-worlds.ts';

export type Ranges = {
  /** By area id; `null` for an area that has no score however the missing facts turn out. */
  readonly areas: ReadonlyMap<string, Range | null>;
  /** By route id. */
  readonly routes: ReadonlyMap<string, Range>;
};

/**
 * Lowest and highest scores over all completions, unrounded. With the facts settled a better answer never
 * lowers a score, so the lowest completion leaves every missing answer missing and the highest gives each
 * the best answer, proven; facts are tried in all the ways that make a difference.
 */
export function ranges(bank: Bank, answers: Answers): Ranges {
  const areas = new Map<string, Range | null>(bank.areas.map(({ id }) => [id, null]));
  const routes = new Map<string, Range>();
  for (const facts of factWorlds(bank, answers)) {
    const lowest = bank.areas.map((area) => evaluateArea(areaModel(area, facts), answers));
    const highest = lowest.map(({ id, model, standings }) => ({
      id,
      ...scoreArea(
        model,
        standings.map((stand, place) => best(stand, model.questions[place]!.question.answers.length)),
      ),
    }));
    for (const [place, { id, score }] of lowest.entries())
      if (score !== null) areas.set(id, wider(areas.get(id) ?? null, score, highest[place]!.score!));
    for (const route of scoredRoutes(bank)) {
      const low = readinessOf(route, lowest, facts).readiness;
      const high = readinessOf(route, highest, facts).readiness;
      routes.set(route.id, wider(routes.get(route.id) ?? null, low, high));
    }
  }
  return { areas, routes };
}

/** A missing answer becomes the best one, proven; a given one stays as it is. */
function best(stand: Standing, answers: number): Standing {
  return stand.claimed === null ? { claimed: answers - 1, counted: answers - 1 } : stand;
}

function wider(range: Range | null, low: number, high: number): Range {
  return range ? [Math.min(range[0], low), Math.max(range[1], high)] : [low, high];
}
