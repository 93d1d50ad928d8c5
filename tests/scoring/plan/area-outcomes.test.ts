import { expect, test } from 'vitest';
import type { Action } from '../../../scoring/index.ts';
import { areaOutcomes } from '../../../scoring/plan/area-outcomes.ts';
import { areaModel } from '../../../scoring/score/area-model.ts';
import { evaluateArea } from '../../../scoring/score/evaluate.ts';
import { actionOf, areaOf, questionOf } from '../small-bank.ts';

const area = areaOf('a', {
  questions: [questionOf('a.q', ['0', '0.5', '1']), questionOf('a.r', ['0', '1'])],
});
const evaluated = (answers = {}) => evaluateArea(areaModel(area, new Map()), answers);
const [half, whole] = [actionOf('a.half', { 'a.q': '0.5' }), actionOf('a.whole', { 'a.q': '1' })];

function outcomesOf(offered: readonly Action[], at = evaluated()) {
  return areaOutcomes(at, offered, [], new Map()).map(({ actions, hours, score }) => [
    actions.map(({ id }) => id).join(' '),
    hours,
    score,
  ]);
}

test('of sets that raise the same the one of fewest hours is given, then of fewest actions, then the first', () => {
  const also = (id: string, hours: number) => actionOf(id, { 'a.r': '1' }, { hours });
  const one = actionOf('a.one', {}, { hours: 1 });
  const two = actionOf('a.two', { 'a.r': '1' }, { hours: 1, after: ['a.one'] });
  expect(outcomesOf([also('a.long', 3), also('a.first', 2), also('a.second', 2)])).toEqual([
    ['', 0, 0],
    ['a.first', 2, 50],
  ]);
  expect(outcomesOf([one, two, also('a.alone', 2)])).toEqual([
    ['', 0, 0],
    ['a.alone', 2, 50],
  ]);
});

test('what an area can come to is reckoned once for the same actions on offer, and anew for others', () => {
  const at = evaluated();
  const [, first] = areaOutcomes(at, [half], [], new Map());
  const [, again] = areaOutcomes(at, [half], [], new Map());
  expect(again!.actions).toBe(first!.actions);
  expect(outcomesOf([half], at).at(-1)).toEqual(['a.half', half.hours, 25]);
  expect(outcomesOf([whole], at).at(-1)).toEqual(['a.whole', whole.hours, 50]);
  expect(outcomesOf([half], at).at(-1)).toEqual(['a.half', half.hours, 25]);
});
