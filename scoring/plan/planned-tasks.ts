import type { Action, RouteTask, Task } from '../model/bank.ts';
import type { PlannedAction, PlannedRouteTask, PlannedTask } from '../result/plan.ts';
import type { Scheduled } from './schedule.ts';

function plannedTask({ task, startWeek, endWeek }: Scheduled<Task>): PlannedTask {
  const { id, title, firstStep, hours, proof } = task;
  return { id, title, firstStep, hours, startWeek, endWeek, proof };
}

/** As a result shows it; with week 0 it is done. */
export function plannedAction(scheduled: Scheduled<Action>): PlannedAction {
  const raises = Object.fromEntries(scheduled.task.raises.map(({ question, answer }) => [question, answer]));
  return { ...plannedTask(scheduled), raises, done: scheduled.startWeek === 0 };
}

export function plannedRouteTask(scheduled: Scheduled<RouteTask>): PlannedRouteTask {
  return { ...plannedTask(scheduled), begin: scheduled.task.begin };
}
