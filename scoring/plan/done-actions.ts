import type { Answers } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { evaluate } from '../score/evaluate.ts';
import { placedRaises } from './raised-answers.ts';

/**
 * Which of the logged tasks a plan need not hold again: those of routes, and those actions whose answers the
 * person claims by now. An action that the answers do not show yet may have to be done once more.
 * @param logged full ids of tasks, done before these answers were given
 */
export function doneActions(bank: Bank, answers: Answers, logged: readonly string[]): readonly string[] {
  if (logged.length === 0) return [];
  const { areas } = evaluate(bank, answers);
  const isReached = (id: string) =>
    areas.every((area) => {
      const action = area.model.area.actions.find((one) => one.id === id);
      const raises = action ? placedRaises(area.model, action) : [];
      return raises.every(({ at, to }) => (area.standings[at]!.claimed ?? -1) >= to);
    });
  return [...new Set(logged)].filter(isReached);
}
