import type { Action, Bank, Route, RouteTask, ScoredRoute } from '../model/bank.ts';
import { allFacts } from '../model/lookup.ts';
import { claimedAnswers } from '../score/claimed-answers.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { offeredTasks } from '../score/offered-tasks.ts';
import { lastWeek, type OnWeeks, onWeeks } from './on-weeks.ts';
import { type PlanOptions, setAsideBy } from './options.ts';
import { inOrderOfGain } from './order.ts';

/** Weeks that the actions of a plan towards the route take, 0 for none. */
export function weeksFor(
  bank: Bank,
  route: ScoredRoute,
  evaluation: Evaluation,
  actions: readonly Action[],
  options: PlanOptions,
): number {
  return lastWeek(planOnWeeks(bank, route, evaluation, actions, options).actions);
}

/** The actions in the order in which to do them, with the tasks of the route that this person is offered. */
export function planOnWeeks(
  bank: Bank,
  route: Route,
  evaluation: Evaluation,
  actions: readonly Action[],
  options: PlanOptions,
): OnWeeks {
  const ordered = route.kind === 'scored' ? inOrderOfGain(bank, route, evaluation, actions) : [];
  const tasks = tasksOf(route, evaluation, options);
  return onWeeks(ordered, tasks, hoursPerWeek(bank, evaluation, options));
}

/** Whoever is ready, or has nothing to get ready by, begins all of them now. */
function tasksOf(route: Route, evaluation: Evaluation, options: PlanOptions): readonly RouteTask[] {
  const offered = offeredTasks(route.actions, claimedAnswers(evaluation), setAsideBy(options));
  const waits = evaluation.routes.some(({ id, ready }) => id === route.id && !ready);
  return waits ? offered : offered.map((task) => ({ ...task, begin: 'now' }));
}

/** As wished, else as answered, else what the bank says. */
export function hoursPerWeek(bank: Bank, { facts }: Evaluation, options: PlanOptions): number {
  const { hoursFrom, hours } = bank.schedule;
  const fact = allFacts(bank).find(({ id }) => id === hoursFrom);
  const answered = fact?.answers.find(({ id }) => id === facts.get(fact.id));
  return options.hoursPerWeek ?? answered?.hours ?? hours;
}
