import type { Action } from '../model/bank.ts';
import type { AreaEvaluation } from '../score/area.ts';
import { areaOutcomes } from './area-outcomes.ts';

/**
 * What actions can bring an area to for one route: hours and the scores they give, both rising. The first step is
 * the least that meets the route's needs on the area, mostly nothing to do.
 */
export type AreaSteps = { readonly hours: readonly number[]; readonly scores: readonly number[] };

/** With the actions that the model offers; kept as long as the evaluation is. */
const kept = new WeakMap<AreaEvaluation, readonly (AreaSteps | null)[]>();

/** What the steps of a route take, as measured. */
const BYTES = 250;

/** For each scored route; `null` where nothing meets its needs on the area. */
export function areaSteps(area: AreaEvaluation, offered: readonly Action[]): readonly (AreaSteps | null)[] {
  if (offered !== area.model.offered) return stepsTo(area, offered);
  const known = kept.get(area);
  if (known) return known;
  const made = stepsTo(area, offered);
  kept.set(area, made);
  area.model.spend(BYTES * made.length);
  return made;
}

function stepsTo(area: AreaEvaluation, offered: readonly Action[]): readonly (AreaSteps | null)[] {
  const outcomes = areaOutcomes(area, offered);
  return area.model.needs.map((_, route) => {
    const hours: number[] = [];
    const scores: number[] = [];
    for (const { set, score, unmetNeeds } of outcomes) {
      const last = scores.at(-1);
      if (unmetNeeds[route]!.length > 0 || (last !== undefined && (score ?? 0) <= last)) continue;
      if (hours.at(-1) === set.hours) scores[scores.length - 1] = score ?? 0;
      else {
        hours.push(set.hours);
        scores.push(score ?? 0);
      }
    }
    return hours.length === 0 ? null : { hours, scores };
  });
}
