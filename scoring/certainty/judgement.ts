import type { Bank } from '../model/bank.ts';
import type { Judgement } from '../result/result.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { recommendedRoute } from '../score/recommended-route.ts';
import { marksHold } from './marks.ts';
import { weightsHold } from './weights.ts';

const MOST_MARKS = 100;

/** The largest of each, rounded down, with which every choice within it keeps the recommended route. */
export function judgement(bank: Bank, evaluation: Evaluation): Judgement {
  const { id } = recommendedRoute(bank, evaluation.routes);
  return {
    weights: mostHolding(1000, (thousandths) => weightsHold(bank, evaluation, id, thousandths / 1000)) / 1000,
    marks: mostHolding(10 * MOST_MARKS, (tenths) => marksHold(bank, evaluation, id, tenths / 10)) / 10,
  };
}

/** What holds with more holds with less, so halving finds the most; with 0 it always does. */
function mostHolding(most: number, holds: (off: number) => boolean): number {
  let holding = 0;
  let failing = most + 1;
  while (failing - holding > 1) {
    const middle = Math.floor((holding + failing) / 2);
    if (holds(middle)) holding = middle;
    else failing = middle;
  }
  return holding;
}
