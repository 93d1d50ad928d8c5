import { expect, test } from 'vitest';
import { rounded, worthChecking } from '../../../scoring/certainty/worth-checking.ts';
import { evaluate } from '../../../scoring/index.ts';
import { actionOf, areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';

const worths = ['0', '0.25', '0.5', '0.75', '1'];
const ids = ['a.one', 'a.two', 'a.three', 'a.four'];
const bank = bankOf({
  areas: [
    areaOf('a', {
      questions: ids.map((id) => questionOf(id, worths)),
      actions: [
        actionOf('a.far', { 'a.two': '1', 'a.one': '1' }),
        actionOf('a.beside', { 'a.two': '0.75' }),
        actionOf('a.same', { 'a.two': '0.5' }),
        actionOf('a.other', { 'a.four': '0.5' }),
      ],
    }),
  ],
  routes: [routeOf('inside', { a: 1 }), experience],
});
const answers = { 'a.one': '0.5', 'a.two': '0.5', 'a.three': '0.5', 'a.four': null };

/** By how likely the same advice is once each answer is certain. */
const worth = (chance: number, ifCertain: Record<string, number>) =>
  worthChecking(answers, evaluate(bank, answers), {
    chance,
    within: 0,
    ifCertain: (id) => ifCertain[id] ?? 0,
  });

test('the two answers whose certainty helps most are worth checking, by the action that shows just them', () => {
  expect(worth(0.6, { 'a.one': 0.7, 'a.two': 0.9, 'a.three': 0.8, 'a.four': 1 })).toEqual([
    { question: 'a.two', consistency: 0.9, action: 'a.same' },
    { question: 'a.three', consistency: 0.8 },
  ]);
});

test('of answers that help alike the first of the bank comes first, and what helps by nothing shown is none', () => {
  expect(worth(0.6, { 'a.one': 0.7, 'a.two': 0.7, 'a.three': 0.7 }).map(({ question }) => question)).toEqual([
    'a.one',
    'a.two',
  ]);
  expect(worth(0.6, { 'a.one': 0.6, 'a.two': 0.6004, 'a.three': 0.601 })).toEqual([
    { question: 'a.three', consistency: 0.601 },
  ]);
});

test.each([
  [0.1234, 0.123],
  [0.1236, 0.124],
  [0.9996, 0.999],
  [1 - 1e-8, 0.999],
  [1 - 1e-10, 1],
  [1, 1],
])('a chance of %d is shown as %d: what is not certain never reads as 1', (chance, shown) => {
  expect(rounded(chance)).toBe(shown);
});
