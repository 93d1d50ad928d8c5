import { type Answers, type Bank, doneActions, type PlanOptions } from '../../scoring/index.ts';
import type { SavedAssessment } from '../formats/assessment.ts';
import type { Evidence } from '../formats/evidence.ts';

/**
 * What a plan for these answers goes by.
 * @param logged ids of the actions logged before the answers were given
 */
export function planOptions(
  bank: Bank,
  answers: Answers,
  logged: readonly string[],
  hoursPerWeek: number | undefined,
): PlanOptions {
  const done = doneActions(bank, answers, logged);
  return {
    ...(hoursPerWeek === undefined ? {} : { hoursPerWeek }),
    ...(done.length === 0 ? {} : { done }),
  };
}

/** The same for a saved assessment: hours a week as then, and what had been logged by then. */
export function optionsAsOf(
  bank: Bank,
  { takenAt, plan }: SavedAssessment,
  answers: Answers,
  evidence: readonly Evidence[],
): PlanOptions {
  const before = evidence.filter(({ loggedAt }) => loggedAt <= takenAt);
  return planOptions(bank, answers, actionsIn(before), plan.hoursPerWeek);
}

function actionsIn(evidence: readonly Evidence[]): readonly string[] {
  return evidence.flatMap(({ action }) => (action === undefined ? [] : [action]));
}
