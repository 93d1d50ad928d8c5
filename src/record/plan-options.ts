import type { Answers, Bank, PlanOptions } from '../../scoring/index.ts';
import { doneActions } from '../../scoring/plan/index.ts';
import type { Evidence } from '../formats/evidence.ts';

/**
 * What a plan for these answers goes by.
 * @param logged ids of the actions logged before the answers were given
 * @param declined ids of those that the person cannot or will not do
 */
export function planOptions(
  bank: Bank,
  answers: Answers,
  logged: readonly string[],
  declined: readonly string[],
  hoursPerWeek: number | undefined,
): PlanOptions {
  const done = doneActions(bank, answers, logged);
  return {
    ...(hoursPerWeek === undefined ? {} : { hoursPerWeek }),
    ...(done.length === 0 ? {} : { done }),
    ...(declined.length === 0 ? {} : { declined }),
  };
}

/** Full ids of the actions that the deeds were. */
export function actionsIn(deeds: readonly Pick<Evidence, 'action'>[]): readonly string[] {
  return deeds.flatMap(({ action }) => (action === undefined ? [] : [action]));
}
