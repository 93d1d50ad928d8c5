import { describe, expect, test } from 'vitest';
import { assess } from '../../scoring/index.ts';
import { dayMeant } from '../../src/commands/log/day.ts';
import { dayAfter, daysBetween, localDate } from '../../src/days.ts';
import { currentPlan } from '../../src/record/current-plan.ts';
import { isDoneAfter } from '../../src/record/done-after.ts';
import { paceSince } from '../../src/record/pace.ts';
import { inZone, ZONES } from '../time-zones.ts';
import { ANSWERS, bankSaying, deedOf, savedAt } from './pages/report/report-of.ts';

const bank = bankSaying('words');
const { plan } = assess(bank, ANSWERS);

/** Weeks in which clocks change, in Berlin and in New York, and one in which none does: year, month from 0, day. */
const WEEKS = [
  ['spring in Berlin', [2027, 2, 26]],
  ['autumn in Berlin', [2026, 9, 23]],
  ['spring in New York', [2027, 2, 12]],
  ['autumn in New York', [2026, 9, 30]],
  ['the turn of the year', [2026, 11, 28]],
] as const;

test('the machine of the tests can stand elsewhere', () => {
  const hours = ZONES.map((zone) => inZone(zone, () => new Date('2026-11-24T11:00:00Z').getHours()));
  expect(hours).toEqual([12, 6, 20, 1, 0]);
});

describe.each(ZONES)('in %s', (zone) => {
  test.each(WEEKS)('over %s, days are those of the place', (_, [year, month, day]) => {
    inZone(zone, () => {
      const at = (days: number, hour: number, minute = 0) => new Date(year, month, day + days, hour, minute);
      const first = localDate(at(0, 12));
      expect(dayAfter(first, 7)).toBe(localDate(at(7, 12)));
      expect(daysBetween(first, localDate(at(7, 0, 10)))).toBe(7);
      for (const hour of [0, 9, 23]) {
        expect(dayMeant('yesterday', at(3, hour, 30))).toBe(localDate(at(2, 12)));
        expect(dayMeant('a week ago', at(7, hour, 30))).toBe(first);
      }
      const saved = savedAt(bank, ANSWERS, at(0, 23, 30).toISOString());
      const weekAt = (now: Date) => currentPlan(bank, saved, plan, [], now).week;
      expect([weekAt(at(0, 23, 45)), weekAt(at(6, 23, 59)), weekAt(at(7, 0, 1))]).toEqual([1, 1, 2]);
      const deed = (date: string) => deedOf({ date, loggedAt: at(1, 0, 10).toISOString(), hours: 1 });
      expect(isDoneAfter(deed(first), saved.takenAt)).toBe(true);
      expect(isDoneAfter(deed(dayAfter(first, -1)), saved.takenAt)).toBe(false);
      // One hour in a first week, one left: a week from now, by the calendar on the wall.
      const { endsOn } = paceSince(saved.takenAt, [deed(dayAfter(first, 1))], 1, at(1, 0, 30));
      expect(endsOn).toBe(localDate(at(8, 12)));
    });
  });
});

test('at a pace that would take years no date is told', () => {
  const taken = new Date(2026, 10, 2, 12);
  const slow = [deedOf({ date: '2026-11-03', loggedAt: taken.toISOString(), hours: 0.01 })];
  const pace = paceSince(taken.toISOString(), slow, 40, new Date(2026, 10, 9, 12));
  expect(pace).toMatchObject({ hours: 0.01, endsOn: null });
});
