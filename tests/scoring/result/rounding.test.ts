import { expect, test } from 'vitest';
import { exceeds, reaches, TOLERANCE } from '../../../scoring/model/tolerance.ts';
import { apportion } from '../../../scoring/result/apportion.ts';
import { shown } from '../../../scoring/result/rounding.ts';

test.each([
  [31.5, 50, 0.1, 31.5],
  [31.55, 50, 0.1, 31.6],
  [1.005 * 100, 100, 0.1, 100.5],
  [49.97, 50, 0.1, 49.9],
  [49.97, 50, 1, 49],
  [50, 50, 0.1, 50],
  [50 - 1e-10, 50, 0.1, 50],
  [50.04, 50, 1, 50],
  [-0.01, 50, 0.1, 0],
] as const)(
  '%d against a threshold of %d is shown, in units of %d, as %d',
  (value, threshold, unit, expected) => {
    expect(shown(value, [threshold], unit)).toBe(expected);
  },
);

test.each<[string, readonly number[], number, 0.1 | 1, readonly number[]]>([
  ['thirds', [100 / 3, 100 / 3, 100 / 3], 100, 0.1, [33.4, 33.3, 33.3]],
  ['the largest remainder gains', [1.2, 2.7, 3.1], 7, 1, [1, 3, 3]],
  ['a total rounded down', [10.4, 39.57], 49.9, 0.1, [10.4, 39.5]],
  ['a part of nothing gets nothing', [0, 0.5, 0.5], 1, 1, [0, 1, 0]],
  ['a total held below its parts', [0.52, 0.5], 0.9, 0.1, [0.5, 0.4]],
  ['so that the first keeps more than the last of equals', [0.5, 0.5, 0.5], 1.4, 0.1, [0.5, 0.5, 0.4]],
  ['parts below zero', [60.6, -10.6], 50, 1, [61, -11]],
  ['nothing', [], 0, 1, []],
])('%s', (_, parts, total, unit, expected) => {
  expect(apportion(parts, total, unit)).toEqual(expected);
});

test('numbers that differ by the tolerance are equal', () => {
  expect([reaches(50 - TOLERANCE, 50), exceeds(50 + TOLERANCE, 50)]).toEqual([true, false]);
  expect([reaches(50 - 2 * TOLERANCE, 50), exceeds(50 + 2 * TOLERANCE, 50)]).toEqual([false, true]);
});
