import type { Answers } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { needThresholds } from '../model/lookup.ts';
import { type SearchOptions, setAsideBy } from '../plan/options.ts';
import { shown } from '../result/rounding.ts';
import { evaluate } from '../score/evaluate.ts';
import { verdictOn } from './verdict.ts';

/** What `assess` says of route, readiness and areas, and nothing else; for whoever scores many people. */
export type ShortResult = {
  readonly route: string;
  /** With the fallback route only: the route nearest in hours, `null` when none is within reach. */
  readonly toward?: string | null;
  /** Readiness of each scored route in the order of the bank, one decimal. */
  readonly readiness: readonly number[];
  /** Score of each area in the order of the bank, one decimal; `null` where it has none. */
  readonly areas: readonly (number | null)[];
};

/** Scores one set of answers briefly. */
export function shortResult(bank: Bank, answers: Answers, options: SearchOptions = {}): ShortResult {
  const evaluation = evaluate(bank, answers);
  const verdict = verdictOn(bank, evaluation, setAsideBy(options));
  return {
    route: verdict.route.id,
    ...(verdict.kind === 'fallback' ? { toward: verdict.toward?.id ?? null } : {}),
    readiness: evaluation.routes.map(({ readiness, readyAt }) => shown(readiness, [readyAt], 0.1)),
    areas: evaluation.areas.map(({ id, score }) =>
      score === null ? null : shown(score, needThresholds(bank, id), 0.1),
    ),
  };
}
