import type { Action, RouteTask, Task } from '../model/bank.ts';
import { type Listed, type Scheduled, schedule } from './schedule.ts';

export type OnWeeks = {
  readonly actions: readonly Scheduled<Action>[];
  readonly tasks: readonly Scheduled<RouteTask>[];
};

/**
 * The actions of a plan and the tasks of its route on the same weeks: tasks to begin now stand first in the list,
 * the others begin once all actions have ended.
 * @param actions in the order in which to do them
 */
export function onWeeks(
  actions: readonly Action[],
  tasks: readonly RouteTask[],
  hoursPerWeek: number,
  firstWeek = 1,
): OnWeeks {
  const now = tasks.filter(({ begin }) => begin === 'now');
  const later = tasks.filter(({ begin }) => begin === 'ready');
  const list: readonly Listed<Task>[] = [
    ...now.map((task) => ({ task, begins: 'beside' }) as const),
    ...actions.map((task) => ({ task, begins: 'plan' }) as const),
    ...later.map((task) => ({ task, begins: 'after-plan' }) as const),
  ];
  const scheduled = schedule(list, hoursPerWeek, firstWeek);
  const those = <T extends Task>(of: readonly T[]): readonly Scheduled<T>[] =>
    scheduled.flatMap(({ task, startWeek, endWeek }) => {
      const own = of.find(({ id }) => id === task.id);
      return own ? [{ task: own, startWeek, endWeek }] : [];
    });
  return { actions: those(actions), tasks: those(tasks) };
}

/** The week in which the last of them ends, 0 for none. */
export function lastWeek(scheduled: readonly Scheduled<Task>[]): number {
  return scheduled.reduce((last, { endWeek }) => Math.max(last, endWeek), 0);
}
