import type { Bank } from '../../scoring/index.ts';
import { type Earlier, type Progress, progressSince } from '../../scoring/progress/index.ts';
import { fitAnswers } from '../answers/fit.ts';
import type { SavedAssessment } from '../formats/assessment.ts';
import type { Evidence } from '../formats/evidence.ts';
import { isDoneAfter } from './done-after.ts';
import { type News, newsBetween } from './news.ts';

/** What moved between an earlier assessment and the last one. */
export type Since = Progress & { readonly from: SavedAssessment; readonly deeds: readonly Evidence[] };

/** Absent where there is nothing to compare with, or the first assessment is the one before the last. */
export type Comparisons = {
  /** What is to be told first of the time since last time. */
  readonly news?: News;
  readonly sinceLast?: Since;
  readonly sinceFirst?: Since;
};

/**
 * The last assessment compared with the one before it and with the first.
 * @param assessments the earliest first
 */
export function comparisons(
  bank: Bank,
  assessments: readonly SavedAssessment[],
  evidence: readonly Evidence[],
): Comparisons {
  const [first, before, last] = [assessments[0], assessments.at(-2), assessments.at(-1)];
  if (!first || !before || !last) return {};
  const sinceLast = since(bank, before, last, evidence);
  const answersOf = ({ answers }: SavedAssessment) => fitAnswers(bank, answers).answers;
  return {
    news: newsBetween(bank, answersOf(before), answersOf(last), sinceLast.areas),
    sinceLast,
    ...(first === before ? {} : { sinceFirst: since(bank, first, last, evidence) }),
  };
}

/** A deed counts when it was done between the two. */
function since(bank: Bank, from: SavedAssessment, to: SavedAssessment, evidence: readonly Evidence[]): Since {
  const deeds = evidence.filter((deed) => isDoneAfter(deed, from.takenAt) && !isDoneAfter(deed, to.takenAt));
  const backed = new Set(deeds.flatMap(({ area }) => (area === undefined ? [] : [area])));
  const { answers } = fitAnswers(bank, to.answers);
  return { from, deeds, ...progressSince(bank, earlier(bank, from), answers, backed) };
}

/** Its answers as they fit, and its scores as the bank of then had them. */
function earlier(bank: Bank, { answers, areas, routes }: SavedAssessment): Earlier {
  return {
    answers: fitAnswers(bank, answers).answers,
    areas: new Map(areas.map(({ id, score }) => [id, score])),
    routes: new Map(
      routes.flatMap(({ id, readiness }) => (readiness === undefined ? [] : [[id, readiness]])),
    ),
  };
}
