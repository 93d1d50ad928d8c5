import { type Answers, assess, type Bank, type PlanOptions, type Result } from '../../scoring/index.ts';
import { fitAnswers, hasPlaceFor, type Misfit } from '../answers/fit.ts';
import type { SavedAssessment } from '../formats/assessment.ts';
import type { Evidence } from '../formats/evidence.ts';
import { actionsIn, planOptions } from './plan-options.ts';

/** A saved assessment as the present bank has it, which may be another than that of then. */
export type UnderBank = {
  readonly saved: SavedAssessment;
  /** Those of then that the bank has a place for. */
  readonly answers: Answers;
  /** Those that it has none for. */
  readonly misfits: readonly Misfit[];
  /** What a plan goes by: hours a week as then, and what had been logged by then. */
  readonly options: PlanOptions;
};

/** The same, scored. */
export type Rescored = UnderBank & { readonly result: Result };

/** Whether it was taken with this bank, or another version of it; another bank may have the same id. */
export function isOfBank(bank: Bank, { bank: then, answers }: SavedAssessment): boolean {
  return then.id === bank.id && (then.digest === bank.digest || hasPlaceFor(bank, answers));
}

/**
 * @param evidence all that is logged
 * @param declined what the person cannot or will not do by now
 */
export function underBank(
  bank: Bank,
  saved: SavedAssessment,
  evidence: readonly Evidence[],
  declined: readonly string[],
): UnderBank {
  const { answers, misfits } = fitAnswers(bank, saved.answers);
  const before = evidence.filter(({ loggedAt }) => loggedAt <= saved.takenAt);
  const options = planOptions(bank, answers, actionsIn(before), declined, saved.plan.hoursPerWeek);
  return { saved, answers, misfits, options };
}

export function rescored(
  bank: Bank,
  saved: SavedAssessment,
  evidence: readonly Evidence[],
  declined: readonly string[],
): Rescored {
  const under = underBank(bank, saved, evidence, declined);
  return { ...under, result: assess(bank, under.answers, under.options) };
}
