import type { Answers } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import type { Range } from '../result/result.ts';
import { evaluateArea } from '../score/area.ts';
import { evaluateRoutes } from '../score/readiness.ts';
import { worldOf } from '../score/world.ts';
import { withBestAnswers } from './best-answers.ts';
import { factWorlds } from './fact-worlds.ts';

export type Ranges = {
  /** By area id; `null` for an area that has no score however the missing facts turn out. */
  readonly areas: ReadonlyMap<string, Range | null>;
  /** By route id. */
  readonly routes: ReadonlyMap<string, Range>;
};

/**
 * Lowest and highest scores over all completions, unrounded. With the facts known a better answer never
 * lowers a score, so the lowest completion leaves every missing answer missing and the highest gives each
 * the best answer, proven; facts are tried in all the ways that make a difference.
 */
export function ranges(bank: Bank, answers: Answers): Ranges {
  const areas = new Map<string, Range | null>(bank.areas.map(({ id }) => [id, null]));
  const routes = new Map<string, Range>();
  for (const facts of factWorlds(bank, answers)) {
    const world = worldOf(bank, facts);
    const lowest = world.areas.map((model) => evaluateArea(model, answers));
    const highest = lowest.map((area) =>
      withBestAnswers(area, (place) => area.standings[place]!.claimed === null),
    );
    for (const [place, { id, score }] of lowest.entries())
      if (score !== null) areas.set(id, wider(areas.get(id) ?? null, score, highest[place]!.score!));
    const high = evaluateRoutes(world.routes, highest);
    for (const [place, { id, readiness }] of evaluateRoutes(world.routes, lowest).entries())
      routes.set(id, wider(routes.get(id) ?? null, readiness, high[place]!.readiness));
  }
  return { areas, routes };
}

function wider(range: Range | null, low: number, high: number): Range {
  return range ? [Math.min(range[0], low), Math.max(range[1], high)] : [low, high];
}
