import type { Action, Answers, Bank, Route, ScoredRoute } from '../../scoring/index.ts';
import { holds, raisedBy, routesOf, standsOf, weighedPoints } from './brute-force.ts';

const EQUAL = 1e-9;

/** The actions in order: each time the one that brings most points for an hour, of those whose turn it can be. */
export function bruteOrder(
  bank: Bank,
  route: ScoredRoute,
  answers: Answers,
  chosen: readonly Action[],
): readonly string[] {
  const stands = standsOf(bank, answers);
  const startsIn = ({ id }: Action) => (id.startsWith(`${bank.schedule.startWith}.`) ? 0 : 1);
  const ordered: Action[] = [];
  while (ordered.length < chosen.length) {
    const waiting = chosen.filter((action) => !ordered.includes(action));
    const points = (done: readonly Action[]) => weighedPoints(bank, route, raisedBy(bank, stands, done));
    const gain = (action: Action) => (points([...ordered, action]) - points(ordered)) / action.hours;
    const free = waiting.filter(({ after }) => waiting.every(({ id }) => !after.includes(id)));
    const most = Math.max(...free.map(gain));
    const best = free.filter((action) => gain(action) >= most - EQUAL);
    ordered.push(best.find((action) => startsIn(action) === 0) ?? best[0]!);
  }
  return ordered.map(({ id }) => id);
}

/** How many of the actions, in their order, make the route ready first; `null` for none or all to no avail. */
export function bruteMark(
  bank: Bank,
  route: ScoredRoute,
  answers: Answers,
  ordered: readonly Action[],
): number | null {
  const counts = Array.from({ length: ordered.length + 1 }, (_, count) => count);
  const first = counts.find((count) => {
    const stands = raisedBy(bank, standsOf(bank, answers), ordered.slice(0, count));
    return routesOf(bank, stands).find(({ id }) => id === route.id)!.ready;
  });
  return first || null;
}

/** Ids of the route's own tasks that this person is offered. */
export function bruteTasks(
  bank: Bank,
  route: Route,
  answers: Answers,
  declined: readonly string[],
): readonly string[] {
  const isOffered = (id: string): boolean => {
    const task = route.actions.find((one) => one.id === id)!;
    const fits = holds(bank, standsOf(bank, answers), task.when);
    return fits && !declined.includes(id) && task.after.every(isOffered);
  };
  return route.actions.map(({ id }) => id).filter(isOffered);
}
