import { answerId, type Bank, hasProof, type Question, type Result } from '../../scoring/index.ts';
import { inWholePoints } from '../../scoring/result/index.ts';
import { needsProof } from '../answers/needs-proof.ts';
import { questionsOf } from '../bank/lookup.ts';
import type { SavedAssessment } from '../formats/assessment.ts';
import type { Evidence } from '../formats/evidence.ts';
import { type CurrentPlan, currentPlan } from './current-plan.ts';
import { isDoneAfter } from './done-after.ts';
import { mayBeOpen } from './may-change.ts';
import { rescored } from './under-bank.ts';

/** Where somebody stands who comes back: the last result, what is to be done, and what was done since. */
export type AtHome = {
  readonly saved: SavedAssessment;
  /** In whole points. */
  readonly result: Result;
  readonly current: CurrentPlan;
  readonly newDeeds: readonly Evidence[];
  /** The way in that these may have opened. */
  readonly opens: string | null;
  /** How many answers would count for more with something to show. */
  readonly unproven: number;
};

export function atHome(
  bank: Bank,
  saved: SavedAssessment,
  evidence: readonly Evidence[],
  declined: readonly string[],
  now: Date,
): AtHome {
  const { answers, result } = rescored(bank, saved, evidence, declined);
  const newDeeds = evidence.filter((deed) => isDoneAfter(deed, saved.takenAt));
  const isUnproven = (question: Question) =>
    needsProof(question, answerId(answers[question.id])) && !hasProof(answers[question.id]);
  return {
    saved,
    result: inWholePoints(bank, result),
    current: currentPlan(bank, saved, result.plan, evidence, now),
    newDeeds,
    opens: mayBeOpen(bank, answers, newDeeds),
    unproven: questionsOf(bank).filter(isUnproven).length,
  };
}
