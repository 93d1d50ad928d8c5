import type { Action, Need } from '../model/bank.ts';
import { type AreaEvaluation, unmetNeeds } from '../score/area.ts';
import type { AreaModel } from '../score/area-model.ts';
import { countedScore } from '../score/area-score.ts';
import { type ActionSet, actionSets } from './action-sets.ts';
import { raising } from './raised-answers.ts';

/** What one set of actions of an area achieves. */
export type AreaOutcome = {
  readonly set: ActionSet;
  /** Area score after the actions, 0 to 100; `null` when the area has none. */
  readonly score: number | null;
  /** For each scored route which of its needs on the area are not met then. */
  readonly unmetNeeds: readonly (readonly Need[])[];
};

/** With the actions that the model offers; kept as long as the evaluation is. */
const kept = new WeakMap<AreaEvaluation, readonly AreaOutcome[]>();

/**
 * What the person can bring the area to, in the order of choice of the sets. An outcome is left out when one
 * before it scores no less and meets the same needs.
 */
export function areaOutcomes(area: AreaEvaluation, offered: readonly Action[]): readonly AreaOutcome[] {
  if (offered !== area.model.offered) return worthwhileOutcomes(area, offered);
  const known = kept.get(area);
  if (known) return known;
  const made = worthwhileOutcomes(area, offered);
  kept.set(area, made);
  area.model.spend(BYTES * (1 + made.length));
  return made;
}

/** What an outcome that is kept takes, as measured. */
const BYTES = 200;

function worthwhileOutcomes(area: AreaEvaluation, offered: readonly Action[]): readonly AreaOutcome[] {
  const { model } = area;
  const outcomes: AreaOutcome[] = [];
  const isDecidedByScore = goesByScoreAlone(model);
  const standingsAfter = raising(area);
  const open: boolean[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  for (const set of actionSets(model, offered)) {
    const standings = standingsAfter(set.raises);
    const score = countedScore(model, standings, open);
    const isHigher = (score ?? 0) > highest;
    if (isDecidedByScore && !isHigher) continue;
    const outcome = { set, score, unmetNeeds: unmetNeeds(model, { standings, open, score }) };
    // What achieves as much mostly takes little less.
    if (!isHigher && outcomes.findLast((before) => achievesAsMuch(before, outcome)) !== undefined) continue;
    if (isHigher) highest = score ?? 0;
    outcomes.push(outcome);
  }
  return outcomes;
}

/** Whether a higher score meets all needs on the area that a lower one meets. */
function goesByScoreAlone({ needs }: AreaModel): boolean {
  return needs.every((ofRoute) => ofRoute.every(({ kind }) => kind !== 'claims'));
}

function achievesAsMuch(one: AreaOutcome, other: AreaOutcome): boolean {
  if ((one.score ?? 0) < (other.score ?? 0)) return false;
  return one.unmetNeeds.every((unmet, route) =>
    unmet.every((need) => other.unmetNeeds[route]!.includes(need)),
  );
}
