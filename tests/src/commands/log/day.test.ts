import { expect, test } from 'vitest';
import { dayMeant } from '../../../../src/commands/log/day.ts';

/** A Thursday, late in the evening. */
const today = new Date(2026, 10, 26, 23, 30);

test.each([
  ['today', '2026-11-26'],
  ['yesterday', '2026-11-25'],
  ['Yesterday ', '2026-11-25'],
  ['3 days ago', '2026-11-23'],
  ['a week ago', '2026-11-19'],
  ['2 weeks ago', '2026-11-12'],
  ['last friday', '2026-11-20'],
  ['friday', '2026-11-20'],
  ['Fri', '2026-11-20'],
  ['wednesday', '2026-11-25'],
  ['thursday', '2026-11-26'],
  ['last thursday', '2026-11-19'],
  ['30 days ago', '2026-10-27'],
])('%s is %s', (typed, day) => {
  expect(dayMeant(typed, today)).toBe(day);
});

test.each(['2026-11-24', 'soon', 'next friday', 'last year', ''])('%j is left to be judged', (typed) => {
  expect(dayMeant(typed, today)).toBe(typed);
});
