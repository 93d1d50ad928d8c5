import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../../scoring/index.ts';
import { dayAfter, daysBetween, localDate } from '../../../../src/days.ts';
import { calendarOf } from '../../../../src/pages/calendar/calendar.ts';
import { earlierFile, NO_EARLIER_FILE } from '../../../../src/pages/calendar/earlier-file.ts';
import { sessionsOf } from '../../../../src/pages/calendar/sessions.ts';
import { IN_TERMINAL } from '../../../../src/pages/calendar/ways.ts';
import { type WeeklyTime, weeklyTimesFrom } from '../../../../src/pages/calendar/weekly-time.ts';
import { currentPlan } from '../../../../src/record/current-plan.ts';
import { answersOf, shipped } from '../../../shipped-bank.ts';
import { inZone, ZONES } from '../../../time-zones.ts';
import { deedOf, savedAt } from '../report/report-of.ts';

const { bank } = shipped;
const ANSWERS = answersOf('developer-no-contact');
const TUESDAY: WeeklyTime = { weekday: 2, time: '19:00' };
const SUNDAY: WeeklyTime = { weekday: 0, time: '02:30' };
const { plan } = assess(bank, ANSWERS);
/** A deed that nothing else is done beside, between two others. */
const [, ALONE] = plan.actions;

type Written = {
  readonly times: readonly WeeklyTime[];
  readonly earlier?: string;
  readonly done?: readonly string[];
};

function written(taken: Date, now: Date, { times, earlier, done = [] }: Written): string {
  const logged = done.map((action) =>
    deedOf({
      bank: bank.id,
      action,
      date: localDate(now),
      loggedAt: new Date(taken.getTime() + 1).toISOString(),
    }),
  );
  const current = currentPlan(bank, savedAt(bank, ANSWERS, taken.toISOString()), plan, logged, now);
  const before = earlier === undefined ? NO_EARLIER_FILE : earlierFile(earlier, bank.id);
  return calendarOf(
    bank,
    current,
    { logged, declined: [] },
    sessionsOf(current, times, now),
    before,
    now,
    IN_TERMINAL,
  );
}

/** As another library reads them: each time that an event takes place, on the clock on the wall. */
function eventsIn(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const times: string[] = [];
    const iterator = event.iterator();
    for (let time = iterator.next(); time; time = iterator.next()) times.push(time.toString());
    const alarm = component.getFirstSubcomponent('valarm');
    return {
      uid: event.uid,
      times,
      isFloating: event.startDate.zone === ICAL.Timezone.localTimezone,
      minutes: event.duration.toSeconds() / 60,
      status: component.getFirstPropertyValue('status'),
      reminder: alarm?.getFirstPropertyValue('trigger')?.toString(),
    };
  });
}

const CHANGES = [
  ['spring in Berlin', [2027, 2, 23]],
  ['autumn in Berlin', [2026, 9, 20]],
  ['spring in New York', [2027, 2, 9]],
  ['autumn in New York', [2026, 9, 27]],
] as const;

describe.each(ZONES)('in %s', (zone) => {
  test.each(CHANGES)('over %s, every day and every hour is the one on the wall', (_, [year, month, day]) => {
    inZone(zone, () => {
      for (const hour of [0, 12, 23]) {
        const taken = new Date(year, month, day, hour, 30);
        const events = eventsIn(written(taken, taken, { times: [TUESDAY, SUNDAY] }));
        const first = localDate(taken);
        const [tuesdays, sundays, ...marks] = events;
        for (const [at, series] of [
          [TUESDAY, tuesdays!],
          [SUNDAY, sundays!],
        ] as const) {
          expect(series.isFloating).toBe(true);
          expect(series.reminder).toBe('-PT30M');
          expect(series.times.length).toBeGreaterThan(3);
          for (const time of series.times) {
            expect(new Date(time.slice(0, 10)).getUTCDay()).toBe(at.weekday);
            expect(time.slice(11, 16)).toBe(at.time);
          }
          expect(daysBetween(first, series.times[0]!.slice(0, 10))).toBeLessThan(8);
        }
        const due = marks.slice(0, -1).map(({ times: [date] }) => date);
        const ends = [...plan.actions, ...plan.then].map(({ endWeek }) => dayAfter(first, endWeek * 7 - 1));
        expect(due).toEqual(ends.toSorted());
      }
    });
  });
});

/** A Tuesday. */
const TAKEN = new Date(2026, 10, 24, 20);
const MORNING = new Date(2026, 10, 24, 8);

test('the sessions together last as long as what is left takes', () => {
  const [series] = eventsIn(written(TAKEN, TAKEN, { times: [TUESDAY] }));
  const hours = [...plan.actions, ...plan.then].reduce((sum, task) => sum + task.hours, 0);
  const inAll = (series!.times.length * series!.minutes) / 60;
  expect(inAll).toBeGreaterThanOrEqual(hours);
  expect(inAll - hours).toBeLessThan(0.25 * series!.times.length);
});

test('a session that is over today is not put on today any more', () => {
  const [series] = eventsIn(written(TAKEN, TAKEN, { times: [TUESDAY] }));
  expect(series!.times[0]).toBe('2026-12-01T19:00:00');
});

test('weeks in which nothing is left to do have no session', () => {
  const before = eventsIn(written(MORNING, MORNING, { times: [TUESDAY] }))[0]!;
  const after = eventsIn(written(MORNING, MORNING, { times: [TUESDAY], done: [ALONE!.id] }))[0]!;
  const weeks = [...plan.actions, ...plan.then]
    .filter(({ id }) => id !== ALONE!.id)
    .flatMap(({ startWeek, endWeek }) =>
      Array.from({ length: endWeek - startWeek + 1 }, (_, at) => startWeek + at),
    );
  expect(after.times.length).toBe(new Set(weeks).size);
  expect(after.times.length).toBeLessThan(before.times.length);
});

test('when nothing is left, the sessions are taken off', () => {
  const all = [...plan.actions, ...plan.then].map(({ id }) => id);
  const events = eventsIn(written(TAKEN, TAKEN, { times: [TUESDAY], done: all }));
  expect(events.map(({ status }) => status)).toEqual([...Array(all.length + 1).fill('CANCELLED'), null]);
});

test('what the file in whose place it comes held, and it has no more, is taken off', () => {
  const before = written(TAKEN, TAKEN, { times: [TUESDAY, SUNDAY] });
  const now = written(TAKEN, TAKEN, { times: [TUESDAY], earlier: before });
  const cancelled = eventsIn(now).filter(({ status }) => status === 'CANCELLED');
  expect(cancelled.map(({ uid }) => uid)).toEqual([`session-2.${bank.id}@pm-path`]);
});

test('of a file that is no calendar of this bank nothing is taken', () => {
  expect(earlierFile('BEGIN:VEVENT\r\nUID:other@example.org\r\nEND:VEVENT', bank.id)).toEqual(
    NO_EARLIER_FILE,
  );
  expect(earlierFile(`BEGIN:VEVENT\nUID:x"y.${bank.id}@pm-path\n`, bank.id)).toEqual(NO_EARLIER_FILE);
  const other = written(TAKEN, TAKEN, { times: [TUESDAY] });
  expect(earlierFile(other, 'another')).toEqual(NO_EARLIER_FILE);
});

test.each([
  ['tue 19:00', [TUESDAY]],
  ['Tuesdays at 7pm', [TUESDAY]],
  ['tuesday 19.00, sun 2:30 am', [TUESDAY, SUNDAY]],
  ['tue 19:00 tue 7 pm', [TUESDAY]],
  ['sun 12am', [{ weekday: 0, time: '00:00' }]],
  ['sun 12pm', [{ weekday: 0, time: '12:00' }]],
  ['', null],
  ['tue', null],
  ['tu 19:00', null],
  ['tue 24:00', null],
  ['tue 0pm', null],
  ['tue 19:00 and more', null],
])('%j is read as %j', (typed, times) => {
  expect(weeklyTimesFrom(typed)).toEqual(times);
});

test('once all that was planned for now is done, what is next is begun this week', () => {
  const done = plan.actions.filter(({ startWeek }) => startWeek === 1).map(({ id }) => id);
  const [series] = eventsIn(written(MORNING, MORNING, { times: [TUESDAY], done }));
  expect(done.length).toBeGreaterThan(0);
  expect(series!.times[0]).toBe('2026-11-24T19:00:00');
});
