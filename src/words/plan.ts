import type { Bank, Plan } from '../../scoring/index.ts';
import { counted, hours } from '../numbers.ts';
import type { CurrentPlan } from '../record/current-plan.ts';
import { routeName } from './names.ts';

type OnWeeks = { readonly startWeek: number; readonly endWeek: number };

/** "week 3", "weeks 1 to 2" */
export function weeksInWords({ startWeek, endWeek }: OnWeeks): string {
  return startWeek === endWeek ? `week ${startWeek}` : `weeks ${startWeek} to ${endWeek}`;
}

/** The same, or "done". */
export function whenInWords(task: OnWeeks & { readonly done?: boolean }): string {
  return task.done ? 'done' : weeksInWords(task);
}

/**
 * What is done of a plan and what is left, and what it leads to.
 * @param current its week, from 1, is never after the last of the plan while something is left
 */
export function planInWords(
  bank: Bank,
  { plan, hoursLeft, week }: Pick<CurrentPlan, 'plan' | 'hoursLeft' | 'week'>,
): string {
  const { actions, hoursPerWeek } = plan;
  if (actions.length === 0) return withoutActions(bank, plan);
  const done = actions.filter((action) => action.done).length;
  if (done === actions.length)
    return `${done === 1 ? 'Its one action is' : `All ${done} actions are`} done. ${ASSESS_AGAIN}`;
  return `${done} of ${counted(actions.length, 'action')} done, ${hours(hoursLeft)} of ${plan.hours} left, with ${hours(hoursPerWeek)} a week; this is week ${week} of ${plan.weeks}.${markInWords(plan)} ${afterwards(bank, plan)}`;
}

function withoutActions(bank: Bank, { toward, feasible, readiness, then }: CurrentPlan['plan']): string {
  const name = routeName(bank, toward);
  if (feasible) return `${name} is open: nothing has to be built up before.`;
  if (readiness !== null)
    return `Nothing that can be done brings ${name} nearer, or none of it fits into the hours given.`;
  return then.length === 0
    ? 'No way in is within reach yet.'
    : 'No way in is within reach yet; this is where to begin all the same.';
}

/** " 2 hours bring you to the mark, 8 more make it safe." Nothing where that is not ahead, or takes all of the plan. */
export function markInWords({ mark, hours: all, actions }: Pick<Plan, 'mark' | 'hours' | 'actions'>): string {
  if (mark === null || mark.hours === all) return '';
  if (actions.slice(0, mark.actions).every(({ done }) => done)) return '';
  const more = all - mark.hours;
  return ` ${hours(mark.hours)} ${mark.hours === 1 ? 'brings' : 'bring'} you to the mark, ${more} more ${more === 1 ? 'makes' : 'make'} it safe.`;
}

/** Headings above the tasks of a route: those that begin beside the plan, and those that follow it. */
export const nowFor = (bank: Bank, { toward }: Pick<Plan, 'toward'>) => `Now, for ${routeName(bank, toward)}`;
export const thenFor = (bank: Bank, { toward }: Pick<Plan, 'toward'>) =>
  `Then, for ${routeName(bank, toward)}`;

/** Of an action whose answers are claimed already, and lack nothing but the proof. */
export const CLAIMED_ALREADY = 'You say you did as much already: proof of that would do instead.';

/** What to do when all of a plan is done. */
export const ASSESS_AGAIN = 'Run pm-path assess: your new answers are what counts.';

/** "Afterwards Option #2 would stand at 51." Of a plan towards a route that has points. */
export function afterwards(bank: Bank, { toward, readiness, feasible }: Omit<Plan, 'then'>): string {
  const stands = `Afterwards ${routeName(bank, toward)} would stand at ${readiness}.`;
  return feasible ? stands : `${stands} That is not enough to be ready.`;
}

export function reviewSentence({ reviewWeek }: Pick<Plan, 'reviewWeek'>): string {
  return `In week ${reviewWeek} look again: if nothing has moved by then, another way in may be the better one.`;
}
