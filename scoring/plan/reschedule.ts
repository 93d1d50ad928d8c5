import type { Action, Bank, RouteTask } from '../model/bank.ts';
import type { Plan, PlannedTask } from '../result/plan.ts';
import { lastWeek, onWeeks } from './on-weeks.ts';
import type { Scheduled } from './schedule.ts';

/**
 * What is left of a plan put on weeks anew, by the same rule and in the order it had, from a later week on.
 * @param plan of this bank
 * @param left whether a task is still to be done; the others keep the weeks they have
 * @param firstWeek the week in which the first of what is left begins
 */
export function reschedule<P extends Pick<Plan, 'actions' | 'then' | 'hoursPerWeek' | 'weeks' | 'mark'>>(
  bank: Bank,
  plan: P,
  left: (id: string) => boolean,
  firstWeek: number,
): P {
  const actions = new Map(bank.areas.flatMap((area) => area.actions).map((one) => [one.id, one] as const));
  const tasks = new Map(bank.routes.flatMap((route) => route.actions).map((one) => [one.id, one] as const));
  const moved = onWeeks(
    plan.actions.filter(({ id }) => left(id)).map(({ id }): Action => actions.get(id)!),
    plan.then.filter(({ id }) => left(id)).map(({ id, begin }): RouteTask => ({ ...tasks.get(id)!, begin })),
    plan.hoursPerWeek,
    firstWeek,
  );
  const inWeeks = inWeeksOf([...moved.actions, ...moved.tasks]);
  const all = inWeeks(plan.actions);
  return {
    ...plan,
    weeks: moved.actions.length > 0 ? lastWeek(moved.actions) : plan.weeks,
    mark: plan.mark && { ...plan.mark, week: lastOf(all.slice(0, plan.mark.actions)) || plan.mark.week },
    actions: all,
    then: inWeeks(plan.then),
  };
}

function inWeeksOf(scheduled: readonly Scheduled<Action | RouteTask>[]) {
  const weeks = new Map(scheduled.map(({ task, startWeek, endWeek }) => [task.id, { startWeek, endWeek }]));
  return <T extends PlannedTask>(planned: readonly T[]): readonly T[] =>
    planned.map((one) => ({ ...one, ...weeks.get(one.id) }));
}

/** The week in which the last of them ends, 0 where all are done. */
function lastOf(planned: readonly PlannedTask[]): number {
  return planned.reduce((last, { endWeek }) => Math.max(last, endWeek), 0);
}
