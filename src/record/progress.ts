import type { Bank } from '../../scoring/index.ts';
import type { SavedAssessment } from '../formats/assessment.ts';
import type { Evidence } from '../formats/evidence.ts';
import { type Comparisons, comparisons } from './comparisons.ts';
import { currentPlan } from './current-plan.ts';
import { isDoneAfter } from './done-after.ts';
import { type Pace, paceSince } from './pace.ts';
import type { RatersView } from './raters.ts';
import { type TrendPoint, trend } from './trend.ts';
import { rescored } from './under-bank.ts';

/** What there is to say about a person's progress; absent is what cannot be said yet. */
export type ProgressSoFar = Comparisons & {
  readonly assessments: readonly SavedAssessment[];
  /** Done since the last assessment. */
  readonly newDeeds: readonly Evidence[];
  readonly trend: readonly TrendPoint[];
  readonly pace?: Pace;
  /** How others answered about the person. */
  readonly against?: RatersView;
};

/** @param assessments the earliest first */
export function progressSoFar(
  bank: Bank,
  assessments: readonly SavedAssessment[],
  evidence: readonly Evidence[],
  declined: readonly string[],
  now: Date,
): ProgressSoFar {
  const last = assessments.at(-1);
  if (!last) return { assessments, newDeeds: evidence, trend: [] };
  const { plan } = rescored(bank, last, evidence, declined).result;
  const { hoursLeft } = currentPlan(bank, last, plan, evidence, now);
  return {
    assessments,
    newDeeds: evidence.filter((deed) => isDoneAfter(deed, last.takenAt)),
    trend: trend(bank, assessments),
    pace: paceSince(last.takenAt, evidence, hoursLeft, now),
    ...comparisons(bank, assessments, evidence),
  };
}
