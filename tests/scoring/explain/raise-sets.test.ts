import { expect, test } from 'vitest';
import { raiseSets } from '../../../scoring/explain/raise-sets.ts';
import type { Answers } from '../../../scoring/index.ts';
import { evaluateArea } from '../../../scoring/score/area.ts';
import { areaModel } from '../../../scoring/score/area-model.ts';
import { actionOf, areaOf, bankOf, questionOf, routeOf } from '../small-bank.ts';

const area = areaOf('a', {
  questions: [
    questionOf('a.q', ['0', '0.5', '1!']),
    questionOf('a.r', ['0', '0', '1']),
    questionOf('a.s', ['0', '1']),
  ],
  actions: [
    actionOf('a.one', { 'a.q': '0.5', 'a.r': '1' }),
    actionOf('a.two', { 'a.r': '1', 'a.s': '1' }),
    actionOf('a.nothing', { 'a.q': '0', 'a.r': '0' }),
  ],
});
const routes = [
  routeOf('free', { a: 1 }),
  routeOf(
    'bound',
    { a: 1 },
    {
      needs: [{ kind: 'area', area: 'a', atLeast: 60, because: 'Too little.' }],
    },
  ),
];

/** As "q 0.5, s 1: 50 points, needs met of both". */
function setsOf(answers: Answers, most: number, actions = area.actions): readonly string[] {
  const evaluated = evaluateArea(areaModel(bankOf({ areas: [area], routes }), area, new Map()), answers);
  return raiseSets(evaluated, actions, most).map(({ raises, score, needsMet }) => {
    const raised = raises.map(({ question, answer }) => `${question} ${answer}`).join(', ');
    return `${raised || 'nothing'}: ${score}, ${needsMet.join(' ')}`;
  });
}

test('every set of at most so many raises, in bank order, after those that raise more besides', () => {
  expect(setsOf({ 'a.q': '0', 'a.r': '0', 'a.s': '0' }, 2)).toEqual([
    'a.q 0.5, a.r 1: 50, true false',
    'a.q 0.5, a.s 1: 50, true false',
    'a.q 0.5: 16.666666666666668, true false',
    'a.r 1, a.s 1: 66.66666666666667, true true',
    'a.r 1: 33.333333333333336, true false',
    'a.s 1: 33.333333333333336, true false',
    'nothing: 0, true false',
  ]);
  expect(setsOf({}, 3).filter((set) => set.split(',').length === 4)).toEqual([
    'a.q 0.5, a.r 1, a.s 1: 83.33333333333333, true true',
  ]);
});

test('only what counts more is raised: by an action, or by the proof of what is claimed', () => {
  expect(setsOf({ 'a.q': '1', 'a.r': '1', 'a.s': '1' }, 3)).toEqual([
    'a.q 1: 100, true true',
    'nothing: 83.33333333333333, true true',
  ]);
  expect(setsOf({ 'a.q': '0.5', 'a.r': '1', 'a.s': '0' }, 3, [])).toEqual(['nothing: 50, true false']);
});
