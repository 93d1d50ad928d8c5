import ical, { ICalCalendarMethod, ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';
import type { Bank, PlannedTask } from '../scoring/index.ts';
import { hours } from './numbers.ts';
import type { CurrentPlan } from './plan/current.ts';
import { printable } from './terminal/printable.ts';
import { routeName } from './words/names.ts';

/** Friday at five: the week is over and still in mind. */
const LOG_DAY = 5;
const LOG_HOUR = 17;
const LOG_MINUTES = 30;

/**
 * The plan as an iCalendar file (RFC 5545): a span of days for each thing left to do, a weekly half hour to log,
 * and the day to look at the route again. Each event keeps its UID and has a later SEQUENCE each time, so that
 * a second import updates instead of doubling.
 */
export function calendarOf(bank: Bank, { assessment, plan }: CurrentPlan, now: Date): string {
  const start = new Date(assessment.takenAt);
  const sequence = Math.floor(now.getTime() / 60_000) - SEQUENCE_FROM;
  const calendar = ical({
    name: printable(`${bank.title}: ${routeName(bank, plan.toward)}`),
    prodId: { company: 'pm-path', product: 'pm-path', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const uid = (name: string) => `${name}.${bank.id}@pm-path`;
  const event = (name: string, summary: string, description: string) => ({
    id: uid(name),
    sequence,
    stamp: now,
    summary: printable(summary),
    description,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  const days = (from: number, length: number) => ({
    start: dayAfter(start, from),
    end: dayAfter(start, from + length),
    allDay: true,
  });
  const tasks = [...plan.actions, ...plan.then].filter(({ done }) => !done);
  for (const task of tasks)
    calendar.createEvent({
      ...event(task.id, task.title, described(task)),
      ...days((task.startWeek - 1) * 7, (task.endWeek - task.startWeek + 1) * 7),
    });
  const lastWeek = Math.max(1, ...tasks.map(({ endWeek }) => endWeek));
  const firstLog = dayAfter(start, (LOG_DAY - start.getDay() + 7) % 7);
  firstLog.setHours(LOG_HOUR, 0, 0, 0);
  calendar.createEvent({
    ...event(
      'log',
      'Log what you did this week',
      'pm-path log asks for it. Ten seconds for each deed, while you still know who saw it.',
    ),
    start: firstLog,
    end: new Date(firstLog.getTime() + LOG_MINUTES * 60_000),
    floating: true,
    repeating: { freq: ICalEventRepeatingFreq.WEEKLY, count: lastWeek },
  });
  calendar.createEvent({
    ...event(
      'review',
      'Look at the way in again',
      'If nothing has moved by now, another way in may be the better one: pm-path assess tells.',
    ),
    ...days((plan.reviewWeek - 1) * 7, 1),
  });
  return calendar.toString();
}

/** Minutes from 1970 to 2026, so that the numbers stay small. */
const SEQUENCE_FROM = 29_451_360;

function described({ firstStep, proof, hours: needed }: PlannedTask): string {
  return `First step: ${printable(firstStep)}\n${hours(needed)} in all.\nTo show afterwards: ${printable(proof)}`;
}

/** Midnight of a day, where the person is. */
function dayAfter(start: Date, days: number): Date {
  return new Date(start.getFullYear(), start.getMonth(), start.getDate() + days);
}
