import { slipsOf } from '../certainty/slips.ts';
import type { Answers } from '../model/answers.ts';
import type { AreaEvaluation } from '../score/area.ts';
import type { RouteShape } from '../score/readiness.ts';

/**
 * Variance, in square points, of an area score when the same person answers again next week:
 * Σ (share of weight)² · π · step², where π is the bank's chance that an answer slips and step² the mean squared
 * change in worth to the neighbours it may slip to. Unknown and closed questions have none.
 * @param chance π, 0 to 1
 */
export function areaVariance(
  { model, standings, open }: AreaEvaluation,
  answers: Answers,
  chance: number,
): number {
  return model.questions.reduce((sum, { question }, place) => {
    const { claimed, counted } = standings[place]!;
    if (!open[place] || claimed === null) return sum;
    const worth = (at: number) => question.answers[at]!.worth;
    const steps = slipsOf(question, answers[question.id], claimed).map(
      (slip) => (worth(slip.counted) - worth(counted)) ** 2,
    );
    const step = steps.reduce((total, square) => total + square, 0) / steps.length;
    return sum + (100 * (question.weight / model.ceiling)) ** 2 * chance * step;
  }, 0);
}

/**
 * Half the width of the band in which a change says nothing: 1.96 · √2 · sd, at which one change in twenty
 * falls outside by chance alone. The two scores may vary differently, so √2 · sd is √(variance + variance).
 */
export function noiseBand(variances: readonly [before: number, after: number]): number {
  return 1.96 * Math.sqrt(variances[0] + variances[1]);
}

/** Variance of a readiness: Σ (share of the area)² · variance of the area. */
export function routeVariance({ shares }: RouteShape, variances: readonly number[]): number {
  return shares.reduce((sum, share, place) => sum + share ** 2 * variances[place]!, 0);
}
