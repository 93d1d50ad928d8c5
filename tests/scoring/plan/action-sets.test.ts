import { expect, test } from 'vitest';
import type { Action } from '../../../scoring/index.ts';
import { actionSets } from '../../../scoring/plan/action-sets.ts';
import { areaModel } from '../../../scoring/score/area-model.ts';
import { actionOf, areaOf, bankOf, questionOf } from '../small-bank.ts';

/** The sets as "a.one a.two, 3 hours: 0 to 1, 1 to 1", by the places of questions and answers. */
function setsOf(...actions: readonly Action[]): readonly string[] {
  const area = areaOf('a', {
    questions: [questionOf('a.q', ['0', '0.5', '1']), questionOf('a.r', ['0', '1'])],
    actions,
  });
  const model = areaModel(bankOf({ areas: [area], routes: [] }), area, new Map());
  return actionSets(model, actions).map(({ actions: chosen, hours, raises }) => {
    const raised = raises.map(({ at, to }) => `${at} to ${to}`).join(', ');
    return `${chosen.map(({ id }) => id.replace('a.', '')).join(' ') || 'none'}, ${hours} h: ${raised}`;
  });
}

const one = (hours: number) => actionOf('a.one', { 'a.q': '0.5' }, { hours });
const two = (hours: number, after: readonly string[] = []) =>
  actionOf('a.two', { 'a.r': '1' }, { hours, after });
const both = (hours: number) => actionOf('a.both', { 'a.q': '1', 'a.r': '1' }, { hours });

test('sets come by their hours, then by how many actions they have, then in the order of the bank', () => {
  expect(setsOf(one(3), two(2))).toEqual([
    'none, 0 h: ',
    'two, 2 h: 1 to 1',
    'one, 3 h: 0 to 1',
    'one two, 5 h: 0 to 1, 1 to 1',
  ]);
  expect(setsOf(one(2), two(2)).slice(1, 3)).toEqual(['one, 2 h: 0 to 1', 'two, 2 h: 1 to 1']);
  expect(setsOf(two(1), one(1), both(2))).toEqual([
    'none, 0 h: ',
    'two, 1 h: 1 to 1',
    'one, 1 h: 0 to 1',
    'both, 2 h: 0 to 2, 1 to 1',
  ]);
});

test('a set has what its actions come after, and raises a question as far as the furthest of them', () => {
  expect(setsOf(one(3), two(1, ['a.one']))).toEqual([
    'none, 0 h: ',
    'one, 3 h: 0 to 1',
    'one two, 4 h: 0 to 1, 1 to 1',
  ]);
  const further = actionOf('a.further', { 'a.q': '1' }, { hours: 1, after: ['a.one', 'a.elsewhere'] });
  expect(setsOf(one(3), further)).toEqual(['none, 0 h: ', 'one, 3 h: 0 to 1', 'one further, 4 h: 0 to 2']);
});

test('a set that raises no answer further than one before it is left out', () => {
  expect(setsOf(one(3), both(2))).toEqual(['none, 0 h: ', 'both, 2 h: 0 to 2, 1 to 1']);
  expect(setsOf(actionOf('a.nothing', {}, { hours: 1 }))).toEqual(['none, 0 h: ']);
});
