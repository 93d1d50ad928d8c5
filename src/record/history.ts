import {
  type Answers,
  type Bank,
  type Earlier,
  type Progress,
  progressSince,
  readinessOfAll,
} from '../../scoring/index.ts';
import { fitAnswers } from '../answers/fit.ts';
import type { SavedAssessment } from '../formats/assessment.ts';
import type { Evidence } from '../formats/evidence.ts';
import { isDoneAfter } from './since.ts';

/** What moved between an earlier assessment and the last one. */
export type Since = Progress & { readonly from: SavedAssessment; readonly deeds: readonly Evidence[] };

/** Two assessments compared; a deed counts when it was done between the two. */
export function since(
  bank: Bank,
  from: SavedAssessment,
  to: SavedAssessment,
  evidence: readonly Evidence[],
): Since {
  const deeds = evidence.filter((deed) => isDoneAfter(deed, from.takenAt) && !isDoneAfter(deed, to.takenAt));
  const backed = new Set(deeds.flatMap(({ area }) => (area === undefined ? [] : [area])));
  return { from, deeds, ...progressSince(bank, earlier(bank, from), answersOf(bank, to), backed) };
}

function earlier(bank: Bank, { answers, areas, routes }: SavedAssessment): Earlier {
  return {
    answers: fitAnswers(bank, answers).answers,
    areas: new Map(areas.map(({ id, score }) => [id, score])),
    routes: new Map(
      routes.flatMap(({ id, readiness }) => (readiness === undefined ? [] : [[id, readiness]])),
    ),
  };
}

export function answersOf(bank: Bank, { answers }: SavedAssessment): Answers {
  return fitAnswers(bank, answers).answers;
}

/** Readiness by route id at one time, one decimal; all times under the present bank. */
export type TrendPoint = {
  readonly id: string;
  readonly takenAt: string;
  readonly routes: Readonly<Record<string, number>>;
};

export function trend(bank: Bank, assessments: readonly SavedAssessment[]): readonly TrendPoint[] {
  return assessments.map((saved) => ({
    id: saved.id,
    takenAt: saved.takenAt,
    routes: readinessOfAll(bank, answersOf(bank, saved)),
  }));
}
