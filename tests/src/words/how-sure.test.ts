import { expect, test } from 'vitest';
import { assess } from '../../../scoring/index.ts';
import { againSentence, againSentences } from '../../../src/words/how-sure.ts';
import { areaOf, bankOf, experience, questionOf, routeOf } from '../../scoring/small-bank.ts';

const bank = bankOf({
  areas: [areaOf('a', { questions: [questionOf('a.level', ['0', '1'])] })],
  routes: [routeOf('option-1', { a: 1 }, { title: 'Option #1: from outside' }), experience],
});
const { recommendation } = assess(bank, {});

test.each([
  [{ consistency: 0.939, sameDirection: 0.931 }, []],
  [
    { consistency: 0.939, sameDirection: 0.82 },
    ['And 82 times in 100 it would still lead towards Option #1.'],
  ],
  [
    { consistency: 0.939, sameDirection: 0.82, sameDirectionWithin: 0.031 },
    ['And 78 to 85 times in 100 it would still lead towards Option #1.'],
  ],
  [
    { consistency: 0.939, sameDirection: 0.82, toward: null },
    ['And 82 times in 100 no way in would be within reach then either.'],
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
