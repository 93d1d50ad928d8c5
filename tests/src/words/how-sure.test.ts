import { expect, test } from 'vitest';
import { assess } from '../../../scoring/index.ts';
import { againSentence, againSentences, checksInWords } from '../../../src/words/how-sure.ts';
import { actionOf, areaOf, bankOf, experience, questionOf, routeOf } from '../../scoring/small-bank.ts';

const bank = bankOf({
  areas: [areaOf('a', { questions: [questionOf('a.level', ['0', '1'])] })],
  routes: [routeOf('option-1', { a: 1 }, { title: 'Option #1: from outside' }), experience],
});
const { recommendation } = assess(bank, {});

test.each([
  [{ consistency: 0.939, sameDirection: 0.931 }, []],
  [
    { consistency: 0.939, sameDirection: 0.82 },
    ['In 82 of the 100 it would lead towards Option #1, as now.'],
  ],
  [
    { consistency: 0.939, sameDirection: 0.82, sameDirectionWithin: 0.031 },
    ['In 78 to 85 of the 100 it would lead towards Option #1, as now.'],
  ],
  [
    { consistency: 0.939, sameDirection: 0.82, toward: null },
    ['In 82 of the 100 no way in would be near enough for a plan, as now.'],
  ],
])('of %j the direction is told only where it is less likely than the route', (figures, direction) => {
  expect(againSentences(bank, { ...recommendation, toward: 'option-1', ...figures })).toEqual([
    'Asked again next week, you would get the same advice 93 times in 100.',
    ...direction,
  ]);
});

test('what is known only within bounds is told with both, and never beyond 100', () => {
  expect(againSentence({ consistency: 0.97, consistencyWithin: 0.05 })).toBe(
    'Asked again next week, you would get the same advice 92 to 100 times in 100.',
  );
});

test.each([
  ['0.5', ' What would show it: A page.'],
  // What the next answer takes would show that one.
  ['1', ''],
])('an answer worth checking is shown by what leads to it, and by nothing else: %s', (given, how) => {
  const questions = [questionOf('a.level', ['0', '0.5', '0.7', '1'])];
  const actions = [actionOf('a.write', { 'a.level': '0.5' })];
  const close = bankOf({
    areas: [areaOf('a', { questions, actions })],
    routes: [routeOf('option-1', { a: 1 }, { readyAt: given === '1' ? 80 : 50 }), experience],
  });
  expect(checksInWords(close, assess(close, { 'a.level': given }))).toEqual([
    `a.level? “worth ${given}”. If this were certain, you would get the same advice 100 times in 100.${how}`,
  ]);
});
