import type { Condition } from '../model/bank.ts';
import { conditionHolds, type Facts } from './facts.ts';

type Offer = { readonly id: string; readonly after: readonly string[]; readonly when: Condition };

/** Full ids of tasks that are not to be offered. */
export type SetAside = {
  /** Done already: what comes after them is offered all the same. */
  readonly done: ReadonlySet<string>;
  /** What the person cannot or will not do. */
  readonly declined: ReadonlySet<string>;
};

export const NOTHING_SET_ASIDE: SetAside = { done: new Set(), declined: new Set() };

/**
 * The tasks that this person can be offered, done ones aside: the condition holds, the task is not declined, and
 * everything it comes after is offered too or done. Tasks come after tasks of the same list only.
 */
export function offeredTasks<T extends Offer>(
  tasks: readonly T[],
  facts: Facts,
  { done, declined }: SetAside,
): readonly T[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const fits = new Map(tasks.map(({ id, when }) => [id, !declined.has(id) && conditionHolds(when, facts)]));
  const isOffered = (id: string): boolean =>
    fits.get(id) === true && byId.get(id)!.after.every((before) => done.has(before) || isOffered(before));
  return tasks.filter((task) => !done.has(task.id) && isOffered(task.id));
}
