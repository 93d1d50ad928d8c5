import type { Bank, PlannedTask } from '../../../scoring/index.ts';
import { actionsOf } from '../../bank/lookup.ts';
import { dayAfter, localDate } from '../../days.ts';
import type { Evidence } from '../../formats/evidence.ts';
import { hours } from '../../numbers.ts';
import type { CurrentPlan } from '../../record/current-plan.ts';
import { printable } from '../../terminal/printable.ts';
import { dateInWords } from '../../words/dates.ts';
import { routeName } from '../../words/names.ts';
import type { EarlierFile } from './earlier-file.ts';
import { type CalendarEvent, icalendarText } from './icalendar.ts';
import { daysLeftOut, everyWeek, openTasks, type Sessions } from './sessions.ts';
import type { CalendarWays } from './ways.ts';

/** Minutes before a session. */
const REMINDER = 30;

/** What the person did with the plan: all that is logged, and full ids of actions that it does without. */
type Deeds = { readonly logged: readonly Evidence[]; readonly declined: readonly string[] };

/**
 * The plan as an iCalendar file (RFC 5545): each week its sessions with a reminder, the day by which each thing is
 * to be done, and the day to look at the way in again. Times are floating: the clock on the wall, whatever clocks
 * do and wherever the person is. Each event keeps its UID and has a later SEQUENCE each time, so that a second
 * import updates instead of doubling, and takes off what has been done or declined since.
 * @param earlier what the file held that this one takes the place of
 */
export function calendarOf(
  bank: Bank,
  current: CurrentPlan,
  { logged, declined }: Deeds,
  sessions: readonly Sessions[],
  earlier: EarlierFile,
  now: Date,
  ways: CalendarWays,
): string {
  const { assessment, plan, week } = current;
  const start = localDate(new Date(assessment.takenAt));
  const sequence = Math.max(0, Math.floor(now.getTime() / 1000) - SEQUENCE_FROM);
  const name = routeName(bank, plan.toward);
  const events: CalendarEvent[] = [];
  const add = (id: string, said: Pick<CalendarEvent, 'summary' | 'description' | 'when'>) => {
    const summary = printable(said.summary);
    events.push({ uid: uidOf(bank, id), sequence, stamp: now, ...said, summary });
  };
  const onDay = (date: string) => ({ kind: 'day', date, until: dayAfter(date, 1) }) as const;
  const takeOff = (id: string, title: string, why: string, date: string) =>
    events.push({
      uid: uidOf(bank, id),
      // Higher than what an export of the same second gave the event before.
      sequence: sequence + 1,
      stamp: now,
      summary: printable(title),
      description: why,
      when: onDay(date),
      isCancelled: true,
    });
  const lastDay = ({ endWeek }: PlannedTask) => dayAfter(start, endWeek * 7 - 1);
  const tasks = openTasks(current).toSorted((one, other) => one.endWeek - other.endWeek);
  for (const [place, one] of sessions.entries()) {
    const [first] = one.dates;
    const id = `session-${place + 1}`;
    if (first === undefined) takeOff(id, 'Your plan', 'Nothing of it is left to do.', start);
    else
      add(id, {
        summary: `${name}: time for your plan`,
        description: sessionText(tasks, lastDay, ways),
        when: {
          kind: 'weekly',
          date: first,
          time: one.at.time,
          minutes: one.hours * 60,
          weeks: everyWeek(one.dates).length,
          except: daysLeftOut(one),
          reminder: REMINDER,
        },
      });
  }
  for (const task of tasks)
    add(task.id, { summary: `Due: ${task.title}`, description: described(task), when: onDay(lastDay(task)) });
  const done = doneTasks(bank, logged, new Set(tasks.map((task) => task.id)));
  for (const { id, title, date } of done) takeOff(id, title, 'Done.', date);
  for (const { id, title } of actionsOf(bank))
    if (declined.includes(id) && !done.some((task) => task.id === id))
      takeOff(id, title, 'Your plan does without it.', start);
  add('review', {
    summary: 'Look at the way in again',
    description: `If nothing has moved by now, another way in may be the better one: ${ways.lookAgain}.`,
    when: onDay(dayAfter(start, (Math.max(plan.reviewWeek, week) - 1) * 7)),
  });
  const written = new Set(events.map(({ uid }) => uid));
  for (const uid of earlier.events)
    if (!written.has(uid)) takeOff(idIn(bank, uid), 'Not in your plan any more', '', start);
  return icalendarText(printable(`${bank.title}: ${name}`), events);
}

/** Seconds from 1970 to 2026: the numbers stay small, and above the minutes that earlier versions counted. */
const SEQUENCE_FROM = 1_767_225_600;

function uidOf(bank: Bank, id: string): string {
  return `${id}.${bank.id}@pm-path`;
}

function idIn(bank: Bank, uid: string): string {
  return uid.slice(0, -uidOf(bank, '').length);
}

type Done = { readonly id: string; readonly title: string; readonly date: string };

/** What an earlier export may have put on the calendar, and is done by now: each on the day of its last deed. */
function doneTasks(bank: Bank, deeds: readonly Evidence[], left: ReadonlySet<string>): readonly Done[] {
  const days = new Map<string, string>();
  for (const { action, date } of deeds)
    if (action !== undefined && (days.get(action) ?? '') < date) days.set(action, date);
  return actionsOf(bank).flatMap(({ id, title }) => {
    const date = left.has(id) ? undefined : days.get(id);
    return date === undefined ? [] : [{ id, title, date }];
  });
}

/** All that is left to do, by the day on which it is due. */
function sessionText(
  tasks: readonly PlannedTask[],
  lastDay: (task: PlannedTask) => string,
  { log }: CalendarWays,
): string {
  const lines = tasks.map(
    (task) =>
      `By ${dateInWords(lastDay(task))}: ${printable(task.title)} (${hours(task.hours)})\nFirst step: ${printable(task.firstStep)}`,
  );
  return [...lines, `At the end, ${log}`].join('\n\n');
}

function described({ firstStep, proof, hours: needed }: PlannedTask): string {
  return `First step: ${printable(firstStep)}\nIt takes ${hours(needed)}.\nTo show afterwards: ${printable(proof)}`;
}
