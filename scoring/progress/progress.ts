import type { Answers } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { type Evaluation, evaluate } from '../score/evaluate.ts';
import { filledFrom } from './filled-answers.ts';
import { areaVariance, noiseBand, routeVariance } from './noise.ts';
import { type ComparedScores, hadScore, type ScoreChange, scoreChange } from './score-change.ts';

/** An earlier assessment: its answers, and the scores as they were told then, one decimal. */
export type Earlier = {
  readonly answers: Answers;
  /** By area id and by route id; what the bank of that time did not have is not there. */
  readonly areas: ReadonlyMap<string, number | null>;
  readonly routes: ReadonlyMap<string, number>;
};

export type Progress = {
  readonly routes: readonly ScoreChange[];
  readonly areas: readonly ScoreChange[];
};

/**
 * Two assessments of one person compared under the present bank.
 * @param backedAreas ids of the areas in which evidence was logged between the two
 */
export function progressSince(
  bank: Bank,
  earlier: Earlier,
  now: Answers,
  backedAreas: ReadonlySet<string>,
): Progress {
  const before = evaluate(bank, earlier.answers);
  const beforeFilled = evaluate(bank, filledFrom(bank, earlier.answers, now));
  const afterFilled = evaluate(bank, filledFrom(bank, now, earlier.answers));
  const after = evaluate(bank, now);
  const variancesOf = ({ areas }: Evaluation, answers: Answers) =>
    areas.map((area) => areaVariance(area, answers, bank.answerNoise));
  const variances = [variancesOf(before, earlier.answers), variancesOf(after, now)] as const;
  const areas = before.areas.map(
    ({ id, score }, place): ComparedScores => ({
      id,
      before: score,
      beforeFilled: beforeFilled.areas[place]!.score,
      afterFilled: afterFilled.areas[place]!.score,
      after: after.areas[place]!.score,
      told: earlier.areas.get(id),
      noise: noiseBand([variances[0][place]!, variances[1][place]!]),
      isBacked: backedAreas.has(id),
      thresholds: [],
    }),
  );
  const routes = before.routes.map(({ id, readiness, readyAt, shape }, place) =>
    scoreChange({
      id,
      before: readiness,
      beforeFilled: beforeFilled.routes[place]!.readiness,
      afterFilled: afterFilled.routes[place]!.readiness,
      after: after.routes[place]!.readiness,
      told: earlier.routes.get(id),
      noise: noiseBand([
        routeVariance(shape, variances[0]),
        routeVariance(after.routes[place]!.shape, variances[1]),
      ]),
      isBacked: shape.route.weights.some(({ area }) => backedAreas.has(area)),
      thresholds: [readyAt],
    }),
  );
  return { areas: areas.filter(hadScore).map(scoreChange), routes };
}
