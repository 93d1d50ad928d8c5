import { expect, test } from 'vitest';
import type { Action, Answers, Need } from '../../../scoring/index.ts';
import { areaOutcomes } from '../../../scoring/plan/area-outcomes.ts';
import { areaSteps } from '../../../scoring/plan/area-steps.ts';
import { evaluateArea } from '../../../scoring/score/area.ts';
import { areaModel } from '../../../scoring/score/area-model.ts';
import { actionOf, areaOf, bankOf, factOf, questionOf, routeOf } from '../small-bank.ts';

const [half, whole] = [actionOf('a.half', { 'a.q': '0.5' }), actionOf('a.whole', { 'a.q': '1' })];
const also = (id: string, hours: number) => actionOf(id, { 'a.r': '1' }, { hours });

function evaluated(actions: readonly Action[], answers: Answers = {}, needs: readonly Need[] = []) {
  const area = areaOf('a', {
    questions: [questionOf('a.q', ['0', '0.5', '1']), questionOf('a.r', ['0', '1'])],
    actions,
  });
  const bank = bankOf({ areas: [area], routes: [routeOf('option-1', { a: 1 }, { needs })] });
  return evaluateArea(areaModel(bank, area, new Map()), answers);
}

function outcomesOf(at: ReturnType<typeof evaluated>, offered = at.model.offered) {
  return areaOutcomes(at, offered).map(({ set: { actions, hours }, score }) => [
    actions.map(({ id }) => id).join(' '),
    hours,
    score,
  ]);
}

test('of sets that raise the same the one of fewest hours is given, then of fewest actions, then the first', () => {
  const one = actionOf('a.one', {}, { hours: 1 });
  const two = actionOf('a.two', { 'a.r': '1' }, { hours: 1, after: ['a.one'] });
  expect(outcomesOf(evaluated([also('a.long', 3), also('a.first', 2), also('a.second', 2)]))).toEqual([
    ['', 0, 0],
    ['a.first', 2, 50],
  ]);
  expect(outcomesOf(evaluated([one, two, also('a.alone', 2)]))).toEqual([
    ['', 0, 0],
    ['a.alone', 2, 50],
  ]);
});

test('a set that takes more and raises no answer further is left out, one that raises another stays', () => {
  const long = { ...half, id: 'a.long', hours: 9 };
  const quick = { ...whole, hours: 1 };
  expect(outcomesOf(evaluated([long, quick, also('a.also', 2)]))).toEqual([
    ['', 0, 0],
    ['a.whole', 1, 50],
    ['a.whole a.also', 3, 100],
  ]);
});

test('what brings no more points to this person is left out, unless it meets a need', () => {
  const actions = [also('a.also', 2), { ...half, hours: 3 }];
  expect(outcomesOf(evaluated(actions, { 'a.q': '1' }))).toEqual([
    ['', 0, 50],
    ['a.also', 2, 100],
  ]);
  const need: Need = {
    kind: 'condition',
    when: [{ question: 'a.q', accepts: ['0.5', '1'] }],
    because: 'A need.',
  };
  expect(outcomesOf(evaluated(actions, {}, [need]))).toEqual([
    ['', 0, 0],
    ['a.also', 2, 50],
    ['a.half', 3, 25],
    ['a.also a.half', 5, 75],
  ]);
  const withoutHalf = [
    ['', 0, 0],
    ['a.also', 2, 50],
    ['a.also a.half', 5, 75],
  ];
  expect(outcomesOf(evaluated(actions))).toEqual(withoutHalf);
  // Nothing meets it, so that no set is better for it.
  const unmeetable: Need = { kind: 'area', area: 'a', atLeast: 100, because: 'Too little.' };
  expect(outcomesOf(evaluated(actions, {}, [unmeetable]))).toEqual(withoutHalf);
});

test('the more is kept of an area, the more it takes', () => {
  const spentOn = (actions: readonly Action[]) => {
    const spent: number[] = [];
    const { model, ...area } = evaluated(actions);
    const counting = { ...area, model: { ...model, spend: (bytes: number) => void spent.push(bytes) } };
    areaSteps(counting, model.offered);
    areaSteps(counting, model.offered);
    expect(spent).toHaveLength(2);
    return spent;
  };
  const [outcomes, steps] = spentOn([]);
  expect(steps).toBeGreaterThan(0);
  expect(spentOn([half, whole])).toEqual([outcomes! * 2, steps]);
});

test('the steps of an area rise in hours and in points, from the first that meets the needs of a route', () => {
  const need: Need = { kind: 'area', area: 'a', atLeast: 25, because: 'Too little.' };
  const closed: Need = {
    kind: 'condition',
    when: [
      { question: 'a.fact', accepts: ['yes'] },
      { question: 'a.q', accepts: ['1'] },
    ],
    because: 'Closed by a fact.',
  };
  const area = areaOf('a', {
    questions: [factOf('a.fact', ['yes', 'no']), questionOf('a.q', ['0', '0.2', '0.5', '1'])],
    actions: [
      actionOf('a.bit', { 'a.q': '0.2' }, { hours: 1 }),
      { ...half, hours: 2 },
      { ...whole, hours: 4 },
    ],
  });
  const needing = (...needs: readonly Need[]) => routeOf(`route-${needs.length}`, { a: 1 }, { needs });
  const routes = [needing(), needing(need), needing(need, closed)];
  const at = evaluateArea(areaModel(bankOf({ areas: [area], routes }), area, new Map()), {});
  expect(areaSteps(at, at.model.offered)).toEqual([
    { hours: [0, 1, 2, 4], scores: [0, 20, 50, 100] },
    { hours: [2, 4], scores: [50, 100] },
    null,
  ]);
  expect(areaSteps(at, at.model.offered)).toBe(areaSteps(at, at.model.offered));
  expect(areaSteps(at, [area.actions[0]!])[0]).toEqual({ hours: [0, 1], scores: [0, 20] });
});

test('what an area can come to is reckoned once for the actions on offer, and anew for others', () => {
  const at = evaluated([half, whole]);
  expect(areaOutcomes(at, at.model.offered)).toBe(areaOutcomes(at, at.model.offered));
  expect(outcomesOf(at, [half]).at(-1)).toEqual(['a.half', half.hours, 25]);
  expect(outcomesOf(at, [whole]).at(-1)).toEqual(['a.whole', whole.hours, 50]);
  expect(outcomesOf(at, [half]).at(-1)).toEqual(['a.half', half.hours, 25]);
});
