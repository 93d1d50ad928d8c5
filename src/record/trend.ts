import type { Bank } from '../../scoring/index.ts';
import { readinessOfAll } from '../../scoring/progress/index.ts';
import { fitAnswers } from '../answers/fit.ts';
import type { SavedAssessment } from '../formats/assessment.ts';

/** Readiness by route id at one time, one decimal; all times under the present bank. */
export type TrendPoint = {
  readonly id: string;
  readonly takenAt: string;
  readonly routes: Readonly<Record<string, number>>;
};

export function trend(bank: Bank, assessments: readonly SavedAssessment[]): readonly TrendPoint[] {
  return assessments.map(({ id, takenAt, answers }) => ({
    id,
    takenAt,
    routes: readinessOfAll(bank, fitAnswers(bank, answers).answers),
  }));
}
