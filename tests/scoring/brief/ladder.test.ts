import { expect, test } from 'vitest';
import { ladderOf } from './ladder-of.ts';

const steps = (...outcomes: readonly (readonly [effort: number, score: number])[]) => {
  const ladder = ladderOf(...outcomes);
  return ladder && Object.fromEntries(Object.entries(ladder).map(([name, values]) => [name, [...values]]));
};

test('a step that takes more and brings no more is none', () => {
  expect(steps([0, 12], [2, 12], [3, 20], [4, 18])).toMatchObject({ efforts: [0, 3], scores: [12, 20] });
});

test('of steps that take as much the best is kept', () => {
  expect(steps([0, 10], [0, 12], [3, 20], [3, 21])).toMatchObject({ efforts: [0, 3], scores: [12, 21] });
});

test('the hull leaves out what brings less for its effort than what comes after, or as much', () => {
  expect(steps([0, 0], [2, 10], [3, 12], [6, 18], [8, 18.5], [10, 20])).toEqual({
    efforts: [0, 2, 3, 6, 8, 10],
    scores: [0, 10, 12, 18, 18.5, 20],
    hullEfforts: [2, 4, 4],
    hullScores: [10, 8, 2],
    slopes: [5, 2, 0.5],
  });
});

test('one outcome is a ladder without steps, and none is no ladder', () => {
  expect(steps([3, 40])).toEqual({ efforts: [3], scores: [40], hullEfforts: [], hullScores: [], slopes: [] });
  expect(steps()).toBeNull();
});
