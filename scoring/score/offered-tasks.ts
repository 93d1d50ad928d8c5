import type { Condition } from '../model/bank.ts';
import { conditionHolds, type Facts } from './facts.ts';

type Offer = { readonly id: string; readonly after: readonly string[]; readonly when: Condition };

/**
 * The tasks that this person can be offered, done ones aside: the condition holds and everything the task
 * comes after is offered too or done. Tasks come after tasks of the same list only.
 */
export function offeredTasks<T extends Offer>(
  tasks: readonly T[],
  facts: Facts,
  done: ReadonlySet<string>,
): readonly T[] {
  const fits = new Map(tasks.map((task) => [task.id, conditionHolds(task.when, facts)]));
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const isOffered = (id: string): boolean =>
    fits.get(id) === true && byId.get(id)!.after.every((before) => done.has(before) || isOffered(before));
  return tasks.filter((task) => !done.has(task.id) && isOffered(task.id));
}
