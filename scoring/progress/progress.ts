import { type Answers, answerId } from '../model/answers.ts';
import type { Bank, ScoredRoute } from '../model/bank.ts';
import { routeWithId, scoredRoutes } from '../model/lookup.ts';
import { TOLERANCE } from '../model/tolerance.ts';
import { apportion } from '../result/apportion.ts';
import { shown } from '../result/rounding.ts';
import { type Evaluation, evaluate } from '../score/evaluate.ts';
import { statesOf } from '../score/question-states.ts';
import { areaShares } from '../score/readiness.ts';
import { areaVariance, noiseBand } from './noise.ts';

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
 * How a readiness or an area score moved, in points with one decimal. `change` is the sum of its three parts:
 * other answers to the same questions; questions that had no answer in one of the two, which is no progress;
 * and the bank that counts differently now.
 */
export type ScoreChange = {
  readonly id: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly change: number;
  readonly answers: number;
  readonly firstAnswered: number;
  readonly bank: number;
  /** Change of the answers within ± this many points may be chance. */
  readonly noise: number;
  /** `backed`: within the noise, but a dated deed stands behind it. */
  readonly verdict: 'unchanged' | 'within-noise' | 'backed' | 'beyond-noise';
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
  const after = evaluate(bank, now);
  const beforeFilled = evaluate(bank, filledFrom(bank, earlier.answers, now));
  const afterFilled = evaluate(bank, filledFrom(bank, now, earlier.answers));
  const all = [before, beforeFilled, afterFilled, after] as const;
  const variances = all.map(({ areas }) => areas.map((area) => areaVariance(area, bank.answerNoise)));
  const ends = [variances[0]!, variances[3]!] as const;
  return {
    areas: bank.areas.flatMap(({ id }, place) => {
      const scores = all.map(({ areas }) => areas[place]!.score);
      const noise = noiseBand([ends[0][place]!, ends[1][place]!]);
      return changeOf(id, scores, earlier.areas.get(id), noise, backedAreas.has(id), []);
    }),
    routes: scoredRoutes(bank).flatMap((route) => {
      const scores = all.map(({ routes }) => routes.find(({ id }) => id === route.id)!.readiness);
      const noise = noiseBand([
        routeVariance(bank, route, before, ends[0]),
        routeVariance(bank, route, after, ends[1]),
      ]);
      const isBacked = route.weights.some(({ area }) => backedAreas.has(area));
      return changeOf(route.id, scores, earlier.routes.get(route.id), noise, isBacked, [route.readyAt]);
    }),
  };
}

/** Σ (share of the area)² · variance of the area. */
function routeVariance(
  bank: Bank,
  route: ScoredRoute,
  { areas }: Evaluation,
  variances: readonly number[],
): number {
  const shares = areaShares(route, areas);
  return bank.areas.reduce((sum, { id }, place) => sum + (shares.get(id) ?? 0) ** 2 * variances[place]!, 0);
}

/**
 * Where a question was open and had no answer, the other assessment's answer; and so on for the questions that
 * these answers open.
 */
function filledFrom(bank: Bank, answers: Answers, other: Answers): Answers {
  const states = statesOf(bank, evaluate(bank, answers));
  const missing = [...states]
    .filter(([id, state]) => state === 'open' && answerId(answers[id]) == null && answerId(other[id]) != null)
    .map(([id]) => [id, other[id]] as const);
  if (missing.length === 0) return answers;
  return filledFrom(bank, { ...answers, ...Object.fromEntries(missing) }, other);
}

/** @param scores before; before with what was first answered; after without it; after */
function changeOf(
  id: string,
  scores: readonly (number | null)[],
  told: number | null | undefined,
  noise: number,
  isBacked: boolean,
  thresholds: readonly number[],
): readonly ScoreChange[] {
  const [before, beforeFilled, afterFilled, after] = scores.map((score) => score ?? 0) as [
    number,
    number,
    number,
    number,
  ];
  if (scores[0] === null && scores[3] === null && told == null) return [];
  const round = (score: number | null) => (score === null ? null : shown(score, thresholds, 0.1));
  const from = told ?? round(scores[0] ?? null);
  const to = round(scores[3] ?? null);
  const byAnswers = afterFilled - beforeFilled;
  const exact = [byAnswers, beforeFilled - before + (after - afterFilled), before - (told ?? before)];
  const change = (to ?? 0) - (from ?? 0);
  const [answers, firstAnswered, changedBank] = apportion(exact, change, 0.1) as [number, number, number];
  const isMoved = Math.abs(byAnswers) > TOLERANCE;
  const isWithin = Math.abs(byAnswers) <= noise + TOLERANCE;
  const verdict = !isMoved ? 'unchanged' : !isWithin ? 'beyond-noise' : isBacked ? 'backed' : 'within-noise';
  return [
    {
      id,
      from,
      to,
      change: shown(change, [], 0.1),
      answers,
      firstAnswered,
      bank: changedBank,
      noise: shown(noise, [], 0.1),
      verdict,
    },
  ];
}

/** The same as a terminal shows it: whole points, again so that the parts add up. */
export function progressInWholePoints(bank: Bank, { areas, routes }: Progress): Progress {
  const thresholds = new Map(scoredRoutes(bank).map(({ id, readyAt }) => [id, [readyAt]]));
  return {
    areas: areas.map((one) => wholeChange(one, [])),
    routes: routes.map((one) => wholeChange(one, thresholds.get(one.id)!)),
  };
}

function wholeChange(one: ScoreChange, thresholds: readonly number[]): ScoreChange {
  const whole = (score: number | null) => (score === null ? null : shown(score, thresholds, 1));
  const [from, to] = [whole(one.from), whole(one.to)];
  const change = (to ?? 0) - (from ?? 0);
  const parts = apportion([one.answers, one.firstAnswered, one.bank], change, 1);
  const [answers, firstAnswered, changedBank] = parts as [number, number, number];
  return {
    ...one,
    from,
    to,
    change,
    answers,
    firstAnswered,
    bank: changedBank,
    noise: shown(one.noise, [], 1),
  };
}

/** Readiness of each scored route by id, one decimal, as an assessment tells it. */
export function readinessOfAll(bank: Bank, answers: Answers): Readonly<Record<string, number>> {
  const { routes } = evaluate(bank, answers);
  return Object.fromEntries(
    routes.map(({ id, readiness, readyAt }) => [id, shown(readiness, [readyAt], 0.1)]),
  );
}

/** A readiness with one decimal as whole points, never reading as ready when it is not. */
export function readinessInWholePoints(bank: Bank, routeId: string, readiness: number): number {
  return shown(readiness, [routeWithId(bank, routeId).readyAt], 1);
}
