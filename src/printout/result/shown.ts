import type { Bank, Result } from '../../../scoring/index.ts';
import { inWholePoints } from '../../../scoring/result/index.ts';
import type { NearStory } from '../../../scoring/stories/index.ts';
import type { QuickCount } from '../../../scoring/unanswered/index.ts';
import type { Evidence } from '../../formats/evidence.ts';
import { type CurrentPlan, currentPlan } from '../../record/current-plan.ts';

/** A result as it is shown: in whole points, with its plan as it stands by now. */
export type ShownResult = {
  readonly result: Result;
  readonly current: CurrentPlan;
  readonly quick: QuickCount | undefined;
  /** A draft is left with which the next interview goes on. */
  readonly goesOn: boolean;
  /** Whose stories are told; none where the bank has none of that situation. */
  readonly peopleLike: readonly NearStory[];
};

type Circumstances = Omit<ShownResult, 'result' | 'current'> & {
  readonly assessment: CurrentPlan['assessment'];
  /** All that is logged. */
  readonly evidence: readonly Evidence[];
  readonly now: Date;
};

export function shownResult(
  bank: Bank,
  result: Result,
  { assessment, evidence, now, ...circumstances }: Circumstances,
): ShownResult {
  const whole = inWholePoints(bank, result);
  return {
    result: whole,
    current: currentPlan(bank, assessment, whole.plan, evidence, now),
    ...circumstances,
  };
}
