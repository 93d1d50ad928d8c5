import type { Bank, Plan, PlannedRouteTask, PlannedTask } from '../../scoring/index.ts';
import { reschedule } from '../../scoring/plan/index.ts';
import { daysBetween, localDate } from '../days.ts';
import type { SavedAssessment } from '../formats/assessment.ts';
import type { Evidence } from '../formats/evidence.ts';
import { hoursSpent } from './hours-spent.ts';

/** A plan as it stands some time after the assessment. */
export type CurrentPlan = {
  readonly assessment: Pick<SavedAssessment, 'id' | 'takenAt'>;
  /**
   * With `done` where a deed was logged since the assessment, also in what comes `then`; what is done has no weeks.
   * Where something is late, what is left stands on weeks from the present one on.
   */
  readonly plan: Omit<Plan, 'then'> & {
    readonly then: readonly (PlannedRouteTask & { readonly done: boolean })[];
  };
  /** Weeks that the actions were to take when the plan was made, and whether something left is late by now. */
  readonly planned: { readonly weeks: number; readonly isLate: boolean };
  /** Week of the plan that it is now, from 1; it begins on the weekday of the assessment. */
  readonly week: number;
  /** Of all that is in it, the route's own tasks too. */
  readonly hoursInAll: number;
  readonly hoursLeft: number;
  /** Hours logged for each action by its id; where none are, it is not in it. */
  readonly spent: ReadonlyMap<string, number>;
  /** What to do in this week: what should have begun by now and is not done, else what comes next. */
  readonly next: readonly PlannedTask[];
};

/** At most so many at a time, as the schedule has it. */
const AT_ONCE = 3;

/**
 * Ticks off what was logged since the assessment, whenever it was done: an old deed that its answers did not show
 * is done all the same. It raises nothing here: what it is worth, the next assessment will tell.
 */
export function currentPlan(
  bank: Bank,
  assessment: CurrentPlan['assessment'],
  plan: Plan,
  evidence: readonly Evidence[],
  now: Date,
): CurrentPlan {
  const since = evidence.filter(({ loggedAt }) => loggedAt > assessment.takenAt);
  const logged = new Set(since.map(({ action }) => action));
  const ticked = {
    ...plan,
    actions: plan.actions.map((action) => withoutWeeks(action, action.done || logged.has(action.id))),
    then: plan.then.map((task) => withoutWeeks(task, logged.has(task.id))),
  };
  const days = daysBetween(localDate(new Date(assessment.takenAt)), localDate(now));
  const week = Math.max(1, Math.floor(days / 7) + 1);
  const open = [...ticked.actions, ...ticked.then].filter(({ done }) => !done);
  const isLate = open.some(({ endWeek }) => endWeek < week);
  const isOpen = new Set(open.map(({ id }) => id));
  const current = isLate ? reschedule(bank, ticked, (id) => isOpen.has(id), week) : ticked;
  const { actions, then } = current;
  const left = actions.filter(({ done }) => !done);
  const thenLeft = then.filter(({ done }) => !done);
  return {
    assessment,
    plan: current,
    planned: { weeks: plan.weeks, isLate },
    week,
    hoursInAll: hoursOf([...actions, ...then]),
    hoursLeft: hoursOf([...left, ...thenLeft]),
    spent: hoursSpent(evidence),
    next: nextTasks([...thenLeft.filter(({ begin }) => begin === 'now' || left.length === 0), ...left], week),
  };
}

function hoursOf(tasks: readonly PlannedTask[]): number {
  return tasks.reduce((sum, { hours }) => sum + hours, 0);
}

function withoutWeeks<T extends PlannedTask>(task: T, done: boolean): T & { readonly done: boolean } {
  return { ...task, done, ...(done ? { startWeek: 0, endWeek: 0 } : {}) };
}

function nextTasks(tasks: readonly PlannedTask[], week: number): readonly PlannedTask[] {
  const inTurn = tasks.toSorted((one, other) => one.startWeek - other.startWeek);
  const begun = inTurn.filter(({ startWeek }) => startWeek <= week);
  return (begun.length > 0 ? begun : inTurn.slice(0, 1)).slice(0, AT_ONCE);
}
