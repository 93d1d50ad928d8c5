import { expect, test } from 'vitest';
import { chosenSteps } from '../../../src/words/curve.ts';

const curve = Array.from({ length: 45 }, (_, hours) => [hours, hours / 2] as const);
const hoursOf = (planHours: number) => chosenSteps(curve, planHours).map(([hours]) => hours);

test('of a long curve every fifth step is told, with the last and the plan', () => {
  expect(hoursOf(7)).toEqual([0, 5, 7, 10, 15, 20, 25, 30, 35, 40, 44]);
  expect(hoursOf(10)).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40, 44]);
});

test('a short one is told in full', () => {
  expect(chosenSteps(curve.slice(0, 8), 3)).toEqual(curve.slice(0, 8));
});
