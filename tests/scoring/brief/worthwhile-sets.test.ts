import { expect, test } from 'vitest';
import { hoursOfUnit } from '../../../scoring/brief/effort.ts';
import { worthwhileSets } from '../../../scoring/brief/worthwhile-sets.ts';
import { areaModel } from '../../../scoring/score/area-model.ts';
import { actionOf, areaOf, bankOf, questionOf } from '../small-bank.ts';

const levels = ['0', '0.3', '0.6', '1'];
const areaWith = (...actions: readonly ReturnType<typeof actionOf>[]) =>
  areaOf('a', { questions: [questionOf('a.q', levels), questionOf('a.r', levels)], actions });

function setsOf(unit: number, ...actions: readonly ReturnType<typeof actionOf>[]) {
  const area = areaWith(...actions);
  return worthwhileSets(areaModel(area, new Map()), area.actions, unit).map(({ effort, to }) => [
    effort,
    ...to,
  ]);
}

test('a set raises what each of its actions raises, the further of two, and takes the hours of all', () => {
  const one = actionOf('a.one', { 'a.q': '0.6' }, { hours: 2 });
  const two = actionOf('a.two', { 'a.q': '0.3', 'a.r': '1' }, { hours: 3 });
  expect(setsOf(0.5, one, two)).toEqual([
    [0, -1, -1],
    [4, 2, -1],
    [6, 1, 3],
    [10, 2, 3],
  ]);
});

test('a set that takes as much as another, or more, and raises nothing further is left out', () => {
  const further = actionOf('a.further', { 'a.q': '1' }, { hours: 2 });
  const little = actionOf('a.little', { 'a.q': '0.6' }, { hours: 3 });
  expect(setsOf(1, little, further)).toEqual([
    [0, -1, -1],
    [2, 3, -1],
  ]);
  const same = actionOf('a.same', { 'a.q': '0.6' }, { hours: 2 });
  expect(setsOf(1, same, further)).toEqual([
    [0, -1, -1],
    [2, 3, -1],
  ]);
});

test('an action brings along what it comes after', () => {
  const first = actionOf('a.first', {}, { hours: 1 });
  const second = actionOf('a.second', { 'a.q': '1' }, { hours: 1, after: ['a.first'] });
  expect(setsOf(1, first, second)).toEqual([
    [0, -1, -1],
    [2, 3, -1],
  ]);
});

test.each<[readonly number[], number]>([
  [[2, 4, 6], 2],
  [[1.5, 2], 0.5],
  [[0.75, 2], 0.25],
  [[3], 3],
  [[], 1],
])('hours of %j are multiples of %d', (hours, unit) => {
  const area = areaWith(...hours.map((many, number) => actionOf(`a.${number}`, {}, { hours: many })));
  expect(hoursOfUnit(bankOf({ areas: [area], routes: [] }))).toBe(unit);
});
