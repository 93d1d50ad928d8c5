import { dayAfter, daysBetween, localDate, weekdayOf } from '../../days.ts';
import type { CurrentPlan } from '../../record/current-plan.ts';
import type { WeeklyTime } from './weekly-time.ts';

/** The hours that one weekly time gives to the plan. */
export type Sessions = {
  readonly at: WeeklyTime;
  /** Days such as 2026-12-01, the earliest first; none where nothing is left to do. */
  readonly dates: readonly string[];
  /** Of each session. */
  readonly hours: number;
};

/** Nobody works on it longer at a stretch. */
const MOST_HOURS = 8;

/**
 * Sessions in every week that has something left to do, one at each time: together as long as what is left takes,
 * in quarters of an hour. None lies in the past.
 */
export function sessionsOf(
  current: CurrentPlan,
  times: readonly WeeklyTime[],
  now: Date,
): readonly Sessions[] {
  const open = openTasks(current);
  const start = localDate(new Date(current.assessment.takenAt));
  // What is next is begun now, also where it comes earlier than planned.
  const begins = ({ id, startWeek }: (typeof open)[number]) =>
    current.next.some((task) => task.id === id) ? Math.min(startWeek, current.week) : startWeek;
  const lastWeek = Math.max(0, ...open.map(({ endWeek }) => endWeek));
  const weeks = Array.from({ length: lastWeek }, (_, place) => place + 1).filter((week) =>
    open.some((task) => begins(task) <= week && week <= task.endWeek),
  );
  const dated = times.map((at) => {
    const dates = weeks.map((week) => dayIn(start, week, at)).filter((date) => isAhead(date, at, now));
    // Where the last week has none left any more, it is done in the next.
    return { at, dates: dates.length > 0 || open.length === 0 ? dates : [nextDay(at, now)] };
  });
  const sessions = dated.reduce((sum, { dates }) => sum + dates.length, 0);
  const hours = open.reduce((sum, task) => sum + task.hours, 0);
  const each = Math.min(MOST_HOURS, Math.max(0.25, Math.ceil((hours / sessions) * 4) / 4));
  return dated.map((one) => ({ ...one, hours: each }));
}

export function openTasks({ plan }: CurrentPlan) {
  return [...plan.actions, ...plan.then].filter(({ done }) => !done);
}

/** The day of a week of the plan; its weeks begin on the weekday of the assessment. */
function dayIn(start: string, week: number, { weekday }: WeeklyTime): string {
  const first = dayAfter(start, (week - 1) * 7);
  return dayAfter(first, (weekday - weekdayOf(first) + 7) % 7);
}

function isAhead(date: string, { time }: WeeklyTime, now: Date): boolean {
  const today = localDate(now);
  const clock = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
  return date === today ? time > clock : date > today;
}

function nextDay(at: WeeklyTime, now: Date): string {
  const today = localDate(now);
  const date = dayAfter(today, (at.weekday - weekdayOf(today) + 7) % 7);
  return isAhead(date, at, now) ? date : dayAfter(date, 7);
}

/** The days between the first and the last, a week apart, on which there is no session. */
export function daysLeftOut({ dates }: Sessions): readonly string[] {
  return everyWeek(dates).filter((date) => !dates.includes(date));
}

/** From the first to the last. */
export function everyWeek(dates: readonly string[]): readonly string[] {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: daysBetween(first, last) / 7 + 1 }, (_, place) => dayAfter(first, place * 7));
}
