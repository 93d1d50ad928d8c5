import type { Action, Bank, FallbackRoute, ScoredRoute, Task } from '../model/bank.ts';
import type { Plan } from '../result/plan.ts';
import { shown } from '../result/rounding.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { markOf } from './mark.ts';
import { lastWeek } from './on-weeks.ts';
import type { PlanOptions } from './options.ts';
import { hoursPerWeek, planOnWeeks } from './plan-on-weeks.ts';
import { plannedAction, plannedRouteTask } from './planned-tasks.ts';
import type { Scheduled } from './schedule.ts';
import type { RouteSearch } from './search.ts';

/**
 * The plan towards a scored route, put on weeks. Where the route is ready, its own tasks begin at once, and the
 * actions beside them lead to where a strong candidate stands.
 */
export function planTowards(
  bank: Bank,
  route: ScoredRoute,
  evaluation: Evaluation,
  search: RouteSearch,
  options: PlanOptions,
): Plan {
  const current = evaluation.routes.find(({ id }) => id === route.id)!;
  const readiness = (value: number) => shown(value, [route.readyAt], 0.1);
  const best = current.ready ? search.strong() : search.best;
  const { actions, tasks } = planOnWeeks(bank, route, evaluation, best?.actions ?? [], options);
  const done = doneBefore(
    bank,
    actions.map(({ task }) => task),
    options.done ?? [],
  );
  const mark = markOf(route, evaluation, actions);
  return {
    toward: route.id,
    feasible: current.ready || (search.best?.feasible ?? false),
    hours: best?.hours ?? 0,
    weeks: lastWeek(actions),
    readiness: readiness(best?.readiness ?? current.readiness),
    mark: mark && { ...mark, actions: done.length + mark.actions },
    actions: [
      ...done.map((task) => plannedAction({ task, startWeek: 0, endWeek: 0 })),
      ...actions.map(plannedAction),
    ],
    then: tasks.map(plannedRouteTask),
    hoursPerWeek: hoursPerWeek(bank, evaluation, options),
    reviewWeek: reviewWeek(bank, [...actions, ...tasks]),
    curve: search.curve().map((set) => [set.hours, readiness(set.readiness)]),
  };
}

/** When no scored route is within reach: what the fallback itself has to do. */
export function planOfFallback(
  bank: Bank,
  route: FallbackRoute,
  evaluation: Evaluation,
  options: PlanOptions,
): Plan {
  const { tasks } = planOnWeeks(bank, route, evaluation, [], options);
  return {
    toward: route.id,
    feasible: false,
    hours: 0,
    weeks: 0,
    readiness: null,
    mark: null,
    actions: [],
    then: tasks.map(plannedRouteTask),
    hoursPerWeek: hoursPerWeek(bank, evaluation, options),
    reviewWeek: reviewWeek(bank, tasks),
    curve: [],
  };
}

/** Answers to what was asked or sent take some weeks to come. */
const WEEKS_FOR_ANSWERS = 4;

/** When all of it is over and has had time to move something; a longer plan is looked at before its end. */
function reviewWeek({ schedule: { reviewWeeks } }: Bank, all: readonly Scheduled<Task>[]): number {
  return all.length === 0 ? reviewWeeks : Math.min(reviewWeeks, lastWeek(all) + WEEKS_FOR_ANSWERS);
}

/** Done actions that chosen ones come after, directly or not, in bank order. */
function doneBefore(bank: Bank, actions: readonly Action[], done: readonly string[]): readonly Action[] {
  const all = bank.areas.flatMap((area) => area.actions);
  const wanted = new Set<string>();
  const follow = (task: Task): void => {
    for (const id of task.after) {
      wanted.add(id);
      const before = all.find((action) => action.id === id);
      if (before) follow(before);
    }
  };
  actions.forEach(follow);
  return all.filter(({ id }) => wanted.has(id) && done.includes(id));
}
