import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastDayOf } from '../../../src/words/dates.ts';

const { TZ } = process.env;
beforeEach(() => {
  process.env.TZ = 'Europe/Berlin';
});
afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

test('a week ends with the day before the one it began on, where the person is', () => {
  expect(lastDayOf('2026-11-26T10:00:00.000Z', 1)).toBe('Wed 2 Dec');
  expect(lastDayOf('2026-11-26T10:00:00.000Z', 3)).toBe('Wed 16 Dec');
  // Past midnight in Berlin, and not yet in Greenwich.
  expect(lastDayOf('2026-11-26T23:30:00.000Z', 1)).toBe('Thu 3 Dec');
});

test('a change of the clocks moves no day', () => {
  expect(lastDayOf('2026-10-20T22:15:00.000Z', 1)).toBe('Tue 27 Oct');
  expect(lastDayOf('2027-03-25T23:15:00.000Z', 1)).toBe('Thu 1 Apr');
});

test('the year is told where the day lies so far off that it would be missed', () => {
  expect(lastDayOf('2026-11-26T10:00:00.000Z', 20)).toBe('Wed 14 Apr');
  expect(lastDayOf('2026-11-26T10:00:00.000Z', 50)).toBe('Wed 10 Nov 2027');
});
