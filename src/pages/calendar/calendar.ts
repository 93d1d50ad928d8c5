import ical, {
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Bank, PlannedTask } from '../../../scoring/index.ts';
import { actionsOf } from '../../bank/lookup.ts';
import type { Evidence } from '../../formats/evidence.ts';
import { hours } from '../../numbers.ts';
import type { CurrentPlan } from '../../record/current-plan.ts';
import { printable } from '../../terminal/printable.ts';
import { routeName } from '../../words/names.ts';

/** Friday at five: the week is over and still in mind. */
const LOG_DAY = 5;
const LOG_HOUR = 17;
const LOG_MINUTES = 30;

/**
 * The plan as an iCalendar file (RFC 5545): a span of days for each thing left to do, a weekly half hour to log,
 * and the day to look at the route again. Each event keeps its UID and has a later SEQUENCE each time, so that
 * a second import updates instead of doubling, and takes off what has been done or declined since.
 * @param deeds all that is logged
 * @param declined full ids of actions that the plan does without
 */
export function calendarOf(
  bank: Bank,
  { assessment, plan, week }: CurrentPlan,
  deeds: readonly Evidence[],
  declined: readonly string[],
  now: Date,
): string {
  const start = new Date(assessment.takenAt);
  const sequence = Math.max(0, Math.floor(now.getTime() / 1000) - SEQUENCE_FROM);
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
  const takeOff = (id: string, title: string, why: string, date: Date) =>
    calendar.createEvent({
      ...event(id, title, why),
      // Higher than what an export of the same second gave the event before.
      sequence: sequence + 1,
      status: ICalEventStatus.CANCELLED,
      start: dayAfter(date, 0),
      end: dayAfter(date, 1),
      allDay: true,
    });
  const done = doneTasks(bank, deeds, new Set(tasks.map((task) => task.id)));
  for (const { id, title, date } of done) takeOff(id, title, 'Done.', date);
  for (const { id, title } of actionsOf(bank))
    if (declined.includes(id) && !done.some((task) => task.id === id))
      takeOff(id, title, 'Your plan does without it.', start);
  const lastDay = dayAfter(start, 7 * Math.max(1, ...tasks.map(({ endWeek }) => endWeek)));
  const today = now > start ? now : start;
  const firstLog = dayAfter(today, (LOG_DAY - today.getDay() + 7) % 7);
  // Rounded, for a day on which the clocks change is no whole one.
  const logs = Math.max(1, Math.ceil(Math.round((lastDay.getTime() - firstLog.getTime()) / DAY) / 7));
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
    repeating: { freq: ICalEventRepeatingFreq.WEEKLY, count: logs },
  });
  calendar.createEvent({
    ...event(
      'review',
      'Look at the way in again',
      'If nothing has moved by now, another way in may be the better one: pm-path assess tells.',
    ),
    ...days((Math.max(plan.reviewWeek, week) - 1) * 7, 1),
  });
  return calendar.toString();
}

const DAY = 24 * 60 * 60 * 1000;
/** Seconds from 1970 to 2026: the numbers stay small, and above the minutes that earlier versions counted. */
const SEQUENCE_FROM = 1_767_225_600;

type Done = { readonly id: string; readonly title: string; readonly date: Date };

/** What an earlier export may have put on the calendar, and is done by now: each on the day of its last deed. */
function doneTasks(bank: Bank, deeds: readonly Evidence[], left: ReadonlySet<string>): readonly Done[] {
  const days = new Map<string, string>();
  for (const { action, date } of deeds)
    if (action !== undefined && (days.get(action) ?? '') < date) days.set(action, date);
  return actionsOf(bank).flatMap(({ id, title }) => {
    const day = left.has(id) ? undefined : days.get(id);
    return day === undefined ? [] : [{ id, title, date: new Date(`${day}T00:00`) }];
  });
}

function described({ firstStep, proof, hours: needed }: PlannedTask): string {
  return `First step: ${printable(firstStep)}\n${hours(needed)} in all.\nTo show afterwards: ${printable(proof)}`;
}

/** Midnight of a day, where the person is. */
function dayAfter(start: Date, days: number): Date {
  return new Date(start.getFullYear(), start.getMonth(), start.getDate() + days);
}
