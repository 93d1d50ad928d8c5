import type { Bank, Task } from '../model/bank.ts';
import type { Plan, PlannedTask } from '../result/result.ts';
import { schedule } from './schedule.ts';

/**
 * What is left of a plan put on weeks anew, by the same rule and in the order it had: the actions from a later week
 * on, and after them the route's own tasks.
 * @param plan of this bank
 * @param left whether a task is still to be done; the others keep the weeks they have
 * @param firstWeek the week in which the first of what is left begins
 */
export function reschedule<P extends Pick<Plan, 'actions' | 'then' | 'hoursPerWeek' | 'weeks'>>(
  bank: Bank,
  plan: P,
  left: (id: string) => boolean,
  firstWeek: number,
): P {
  const tasks = new Map<string, Task>(
    [...bank.areas, ...bank.routes].flatMap(({ actions }) => actions).map((task) => [task.id, task]),
  );
  const weeksOf = (planned: readonly PlannedTask[], from: number) =>
    schedule(
      planned.filter(({ id }) => left(id)).map(({ id }) => tasks.get(id)!),
      plan.hoursPerWeek,
      from,
    ).map(({ task, startWeek, endWeek }) => ({ id: task.id, startWeek, endWeek }));
  const actions = weeksOf(plan.actions, firstWeek);
  const lastWeek = actions.reduce((last, { endWeek }) => Math.max(last, endWeek), firstWeek - 1);
  const then = weeksOf(plan.then, lastWeek + 1);
  return {
    ...plan,
    weeks: actions.length > 0 ? lastWeek : plan.weeks,
    actions: inWeeks(plan.actions, actions),
    then: inWeeks(plan.then, then),
  };
}

type Weeks = Pick<PlannedTask, 'id' | 'startWeek' | 'endWeek'>;

/** Those without new weeks first, then the others in the order of theirs. */
function inWeeks<T extends PlannedTask>(planned: readonly T[], weeks: readonly Weeks[]): readonly T[] {
  const moved = new Set(weeks.map(({ id }) => id));
  return [
    ...planned.filter(({ id }) => !moved.has(id)),
    ...weeks.map((one) => ({ ...planned.find(({ id }) => id === one.id)!, ...one })),
  ];
}
