import type { Answers } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { shown } from '../result/rounding.ts';
import { evaluate } from '../score/evaluate.ts';

/** Readiness of each scored route by id, one decimal, as an assessment tells it. */
export function readinessOfAll(bank: Bank, answers: Answers): Readonly<Record<string, number>> {
  const { routes } = evaluate(bank, answers);
  return Object.fromEntries(
    routes.map(({ id, readiness, readyAt }) => [id, shown(readiness, [readyAt], 0.1)]),
  );
}
