import type { Bank, Plan } from '../../scoring/index.ts';
import { counted, hours } from '../numbers.ts';
import type { CurrentPlan } from '../record/current-plan.ts';
import { firstDayOf, lastDayOf } from './dates.ts';
import { routeName } from './names.ts';

type OnWeeks = { readonly startWeek: number; readonly endWeek: number };

/** "week 3", "weeks 1 to 2" */
export function weeksInWords({ startWeek, endWeek }: OnWeeks): string {
  return startWeek === endWeek ? `week ${startWeek}` : `weeks ${startWeek} to ${endWeek}`;
}

/** "weeks 1 to 2, by Wed 9 Dec", or "done". @param madeAt the time of the assessment */
export function whenInWords(task: OnWeeks & { readonly done?: boolean }, madeAt: string): string {
  return task.done ? 'done' : `${weeksInWords(task)}, by ${lastDayOf(madeAt, task.endWeek)}`;
}

type InHand = Pick<CurrentPlan, 'plan' | 'hoursInAll' | 'hoursLeft' | 'week'>;

/**
 * What is done of a plan and what is left, and what it leads to.
 * @param current its week, from 1, is never after the last of the plan while something is left
 * @param madeAt the time of the assessment
 */
export function planInWords(bank: Bank, current: InHand, madeAt: string): string {
  const { plan, week } = current;
  const left = leftInWords(current, madeAt);
  if (left === null) return withoutTasks(bank, plan);
  if ([...plan.actions, ...plan.then].every(({ done }) => done)) return `${left} ${ASSESS_AGAIN}`;
  const pace = `at ${hours(plan.hoursPerWeek)} a week${week > 1 ? `; this is week ${week}` : ''}`;
  return `${left}, ${pace}.${markInWords(plan)}${afterwards(bank, plan)}`;
}

/** "5 things to do in 25 hours, until Wed 8 Apr"; `null` where there is nothing to do. */
export function leftInWords(
  { plan, hoursLeft, hoursInAll }: Omit<InHand, 'week'>,
  madeAt: string,
): string | null {
  const tasks = [...plan.actions, ...plan.then];
  const done = tasks.filter((task) => task.done).length;
  if (tasks.length === 0) return null;
  if (done === tasks.length)
    return done === 1 ? 'The one thing to do is done.' : `All ${done} things to do are done.`;
  const end = lastDayOf(madeAt, Math.max(...tasks.map(({ endWeek }) => endWeek)));
  return done === 0
    ? `${counted(tasks.length, 'thing')} to do in ${hours(hoursInAll)}, until ${end}`
    : `${done} of ${counted(tasks.length, 'thing')} done, ${hours(hoursLeft)} of ${hoursInAll} left, until ${end}`;
}

function withoutTasks(bank: Bank, { toward, feasible, readiness }: CurrentPlan['plan']): string {
  const name = routeName(bank, toward);
  if (feasible) return `${name} is open: nothing has to be built up before.`;
  return readiness === null
    ? 'No way in is within reach yet.'
    : `Nothing that can be done brings ${name} nearer, or none of it fits into the hours given.`;
}

/** " 2 hours make you ready, 8 more make it safe." Nothing where that is not ahead, or takes all of the plan. */
function markInWords({ mark, hours: all, actions }: Pick<Plan, 'mark' | 'hours' | 'actions'>): string {
  if (mark === null || mark.hours === all) return '';
  if (actions.slice(0, mark.actions).every(({ done }) => done)) return '';
  const more = all - mark.hours;
  return ` ${hours(mark.hours)} ${mark.hours === 1 ? 'makes' : 'make'} you ready, ${more} more ${more === 1 ? 'makes' : 'make'} it safe.`;
}

/** Headings above the tasks of a route: those that begin beside the plan, and those that follow it. */
export const nowFor = (bank: Bank, { toward }: Pick<Plan, 'toward'>) => `Now, for ${routeName(bank, toward)}`;
export const thenFor = (bank: Bank, { toward }: Pick<Plan, 'toward'>) =>
  `Then, for ${routeName(bank, toward)}`;

/** Of an action whose answers are claimed already, and lack nothing but the proof. */
export const CLAIMED_ALREADY = 'You say you did as much already: proof of that would do instead.';

/** Of a way in that is closed, after why. */
export const CLOSED = 'No plan opens that; this is no advice to go that way.';

/** What to do when all of a plan is done. */
export const ASSESS_AGAIN = 'Run pm-path assess: your new answers are what counts.';

/** " Afterwards Option #2 would stand at 51 points." Of a plan with actions, towards a route that has points. */
function afterwards(bank: Bank, { toward, readiness, feasible, actions }: CurrentPlan['plan']): string {
  if (readiness === null || actions.every(({ done }) => done)) return '';
  const stands = ` Afterwards ${routeName(bank, toward)} would stand at ${counted(readiness, 'point')}.`;
  return feasible ? stands : `${stands} That is not enough to be ready.`;
}

/** "Look again on Thu 21 May: ..." @param madeAt the time of the assessment */
export function reviewSentence({ reviewWeek }: Pick<Plan, 'reviewWeek'>, madeAt: string): string {
  return `Look again on ${firstDayOf(madeAt, reviewWeek)}: if nothing has moved by then, another way in may be the better one.`;
}
