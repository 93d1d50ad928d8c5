import { expect, test } from 'vitest';
import { roundedOut, roundValues, scaleFrom } from '../../../../src/pages/html/pictures/scale.ts';

test('both ends of a span lie at those of the other, and what is between in proportion', () => {
  const up = scaleFrom([0, 100], [218, 18]);
  expect([0, 50, 100].map(up)).toEqual([218, 118, 18]);
  // Nothing to be in proportion to: in the middle.
  expect(scaleFrom([3, 3], [0, 100])(3)).toBe(50);
});

test.each([
  { from: 0, to: 34, values: [0, 5, 10, 15, 20, 25, 30] },
  { from: 0, to: 80, values: [0, 20, 40, 60, 80] },
  { from: 0, to: 1.25, values: [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2] },
  { from: -10, to: 55, values: [-10, 0, 10, 20, 30, 40, 50] },
  { from: 0, to: 2000, values: [0, 500, 1000, 1500, 2000] },
])('round values from $from to $to', ({ from, to, values }) => {
  expect(roundValues([from, to], 5)).toEqual(values);
});

test('a span is moved out to round values, and stays where it ends at some', () => {
  expect(roundedOut([-7, 47.3], 5)).toEqual([-10, 50]);
  expect(roundedOut([0, 60], 5)).toEqual([0, 60]);
});
