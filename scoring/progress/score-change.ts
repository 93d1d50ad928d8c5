import { TOLERANCE } from '../model/tolerance.ts';
import { apportion } from '../result/apportion.ts';
import { shown, type Unit } from '../result/rounding.ts';

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

/** A score by the answers of both times, unrounded; filled: with what was answered only the other time. */
export type ComparedScores = {
  readonly id: string;
  readonly before: number | null;
  readonly beforeFilled: number | null;
  readonly afterFilled: number | null;
  readonly after: number | null;
  /** As it was told before, with one decimal; absent when it was not. */
  readonly told: number | null | undefined;
  readonly noise: number;
  readonly isBacked: boolean;
  /** Whole numbers that a score told must not seem to reach. */
  readonly thresholds: readonly number[];
};

/** Of what had no score at any time there is nothing to tell. */
export function hadScore({ before, after, told }: ComparedScores): boolean {
  return before !== null || after !== null || told != null;
}

export function scoreChange(scores: ComparedScores): ScoreChange {
  const { id, told, noise, thresholds } = scores;
  const before = scores.before ?? 0;
  const after = scores.after ?? 0;
  const beforeFilled = scores.beforeFilled ?? 0;
  const afterFilled = scores.afterFilled ?? 0;
  const answers = afterFilled - beforeFilled;
  const firstAnswered = beforeFilled - before + (after - afterFilled);
  const bank = before - (told ?? before);
  return {
    ...roundedChange(
      { id, from: told ?? scores.before, to: scores.after, answers, firstAnswered, bank, noise },
      thresholds,
      0.1,
    ),
    verdict: verdictOn(answers, scores),
  };
}

function verdictOn(answers: number, { noise, isBacked }: ComparedScores): ScoreChange['verdict'] {
  if (Math.abs(answers) <= TOLERANCE) return 'unchanged';
  if (Math.abs(answers) > noise + TOLERANCE) return 'beyond-noise';
  return isBacked ? 'backed' : 'within-noise';
}

/** Rounded so that the parts add up to the change, and the change to what is told of both times. */
export function roundedChange(
  exact: Omit<ScoreChange, 'change' | 'verdict'>,
  thresholds: readonly number[],
  unit: Unit,
): Omit<ScoreChange, 'verdict'> {
  const rounded = (score: number | null) => (score === null ? null : shown(score, thresholds, unit));
  const [from, to] = [rounded(exact.from), rounded(exact.to)];
  const change = (to ?? 0) - (from ?? 0);
  const parts = apportion([exact.answers, exact.firstAnswered, exact.bank], change, unit);
  const [answers, firstAnswered, bank] = parts as [number, number, number];
  return {
    id: exact.id,
    from,
    to,
    change: shown(change, [], unit),
    answers,
    firstAnswered,
    bank,
    noise: shown(exact.noise, [], unit),
  };
}
