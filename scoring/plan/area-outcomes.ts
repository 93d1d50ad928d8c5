import type { Action, Need } from '../model/bank.ts';
import { type AreaEvaluation, scoredWith } from '../score/area.ts';
import { type ActionSet, actionSets } from './action-sets.ts';
import { standingsAfter } from './raised-answers.ts';

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
  const outcomes: AreaOutcome[] = [];
  for (const set of actionSets(area.model, offered)) {
    const { score, unmetNeeds } = scoredWith(area.model, standingsAfter(area, set.raises));
    const outcome = { set, score, unmetNeeds };
    if (!outcomes.some((before) => achievesAsMuch(before, outcome))) outcomes.push(outcome);
  }
  return outcomes;
}

function achievesAsMuch(one: AreaOutcome, other: AreaOutcome): boolean {
  if ((one.score ?? 0) < (other.score ?? 0)) return false;
  return one.unmetNeeds.every((unmet, route) =>
    unmet.every((need) => other.unmetNeeds[route]!.includes(need)),
  );
}
