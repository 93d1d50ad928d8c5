import type { Action, Bank, FallbackRoute, ScoredRoute, Task } from '../model/bank.ts';
import { allFacts, findArea } from '../model/lookup.ts';
import type { Plan, PlannedAction, PlannedTask } from '../result/result.ts';
import { shown } from '../result/rounding.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { offeredTasks } from '../score/offered-tasks.ts';
import { type Scheduled, schedule } from './schedule.ts';
import type { RouteSearch, SearchOptions } from './search.ts';

export type PlanOptions = SearchOptions & {
  /** More than 0; else what the person answered, else what the bank says. */
  readonly hoursPerWeek?: number;
};

/**
 * The plan towards a scored route, put on weeks. For a route that is ready it has no actions, and the route's
 * own tasks begin at once.
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
  const best = current.ready ? null : search.best;
  const actions = best?.actions ?? [];
  const scheduled = schedule(startingWith(bank, actions), hoursPerWeek(bank, evaluation, options));
  const weeks = lastWeek(scheduled);
  return {
    toward: route.id,
    feasible: current.ready || (best?.feasible ?? false),
    hours: best?.hours ?? 0,
    weeks,
    readiness: readiness(best?.readiness ?? current.readiness),
    actions: [
      ...doneBefore(bank, actions, options.done ?? []).map((task) =>
        plannedAction({ task, startWeek: 0, endWeek: 0 }),
      ),
      ...scheduled.map(plannedAction),
    ],
    then: tasksOf(bank, route, evaluation, options, weeks + 1),
    hoursPerWeek: hoursPerWeek(bank, evaluation, options),
    reviewWeek: bank.schedule.reviewWeeks,
    curve: search.curve().map((set) => [set.hours, readiness(set.readiness)]),
  };
}

/** When no scored route can be reached: what the fallback itself has to do. */
export function planOfFallback(
  bank: Bank,
  route: FallbackRoute,
  evaluation: Evaluation,
  options: PlanOptions,
): Plan {
  return {
    toward: route.id,
    feasible: false,
    hours: 0,
    weeks: 0,
    readiness: null,
    actions: [],
    then: tasksOf(bank, route, evaluation, options, 1),
    hoursPerWeek: hoursPerWeek(bank, evaluation, options),
    reviewWeek: bank.schedule.reviewWeeks,
    curve: [],
  };
}

/** Weeks that the actions take, 0 for none. */
export function weeksFor(
  bank: Bank,
  evaluation: Evaluation,
  actions: readonly Action[],
  options: PlanOptions,
): number {
  return lastWeek(schedule(startingWith(bank, actions), hoursPerWeek(bank, evaluation, options)));
}

function hoursPerWeek(bank: Bank, { facts }: Evaluation, options: PlanOptions): number {
  const { hoursFrom, hours } = bank.schedule;
  const fact = allFacts(bank).find(({ id }) => id === hoursFrom);
  const answered = fact?.answers.find(({ id }) => id === facts.get(fact.id));
  return options.hoursPerWeek ?? answered?.hours ?? hours;
}

/** Bank order, but the area that the bank starts with comes first. */
function startingWith(bank: Bank, actions: readonly Action[]): readonly Action[] {
  const { startWith } = bank.schedule;
  const first = new Set(findArea(bank, startWith ?? '')?.actions ?? []);
  return [
    ...actions.filter((action) => first.has(action)),
    ...actions.filter((action) => !first.has(action)),
  ];
}

/** Done actions that chosen ones come after, directly or not, in bank order. */
function doneBefore(bank: Bank, actions: readonly Action[], done: readonly string[]): readonly Action[] {
  const all = bank.areas.flatMap((area) => area.actions);
  const wanted = new Set<string>();
  const follow = (task: Task): void => {
    for (const id of task.after) {
      if (wanted.has(id)) continue;
      wanted.add(id);
      const before = all.find((action) => action.id === id);
      if (before) follow(before);
    }
  };
  actions.forEach(follow);
  return all.filter(({ id }) => wanted.has(id) && done.includes(id));
}

function tasksOf(
  bank: Bank,
  route: ScoredRoute | FallbackRoute,
  evaluation: Evaluation,
  options: PlanOptions,
  firstWeek: number,
): readonly PlannedTask[] {
  const offered = offeredTasks(route.actions, evaluation.facts, new Set(options.done));
  return schedule(offered, hoursPerWeek(bank, evaluation, options), firstWeek).map(plannedTask);
}

function lastWeek(scheduled: readonly Scheduled<Task>[]): number {
  return scheduled.reduce((last, { endWeek }) => Math.max(last, endWeek), 0);
}

function plannedTask({ task, startWeek, endWeek }: Scheduled<Task>): PlannedTask {
  const { id, title, firstStep, hours, proof } = task;
  return { id, title, firstStep, hours, startWeek, endWeek, proof };
}

function plannedAction(scheduled: Scheduled<Action>): PlannedAction {
  const raises = Object.fromEntries(scheduled.task.raises.map(({ question, answer }) => [question, answer]));
  return { ...plannedTask(scheduled), raises, done: scheduled.startWeek === 0 };
}
