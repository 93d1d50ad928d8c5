import { expect, test } from 'vitest';
import { isDoneAfter } from '../../../src/record/done-after.ts';
import { paceSince } from '../../../src/record/pace.ts';
import { deedOf } from '../pages/report/report-of.ts';

/** Noon where the tests run, so that the day is the same in every time zone. */
const TAKEN = new Date(2026, 10, 24, 12).toISOString();
const EARLIER = new Date(2026, 10, 24, 11).toISOString();
const LATER = new Date(2026, 10, 25, 9).toISOString();

test.each([
  ['of an earlier day, logged later', '2026-08-01', LATER, false],
  ['of the same day, logged before', '2026-11-24', EARLIER, false],
  ['of the same day, logged later', '2026-11-24', LATER, true],
  ['of a later day', '2026-11-25', LATER, true],
])('a deed %s', (_, date, loggedAt, isAfter) => {
  expect(isDoneAfter({ date, loggedAt }, TAKEN)).toBe(isAfter);
});

test('an old deed logged late does not quicken the pace', () => {
  const deeds = [
    deedOf({ date: '2026-08-01', loggedAt: LATER, hours: 3 }),
    deedOf({ date: '2026-11-25', loggedAt: LATER, hours: 2 }),
  ];
  expect(paceSince(TAKEN, deeds, 8, new Date(2026, 11, 1, 12)).hours).toBe(2);
});
