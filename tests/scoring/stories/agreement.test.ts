import { expect, test } from 'vitest';
import { agreement } from '../../../scoring/stories/index.ts';
import { storyOf } from './doors-bank.ts';

const person = { inside: 0, outside: 0, job: 'in' } as const;
const routes = ['inside', 'outside', 'experience'];

test('acceptable and best advice is counted, in all, by route and by confidence, and what is missed is named', () => {
  const advised = [
    { story: storyOf('a', person, 'inside', ['inside', 'outside']), given: 'inside' },
    { story: storyOf('b', person, 'inside', ['inside', 'outside']), given: 'outside' },
    {
      story: storyOf('c', person, 'inside', ['inside'], { confidence: 'low' }),
      given: 'experience',
    },
    { story: storyOf('d', person, 'outside', ['outside'], { confidence: 'low' }), given: 'outside' },
  ];
  expect(agreement(advised, routes)).toEqual({
    stories: 4,
    acceptable: 3,
    best: 2,
    meanShare: (1 / 3 + 1) / 2,
    routes: [
      { route: 'inside', found: 1, of: 3 },
      { route: 'outside', found: 1, of: 1 },
    ],
    confidence: [
      { confidence: 'high', stories: 2, acceptable: 2, best: 1 },
      { confidence: 'low', stories: 2, acceptable: 1, best: 1 },
    ],
    missed: [{ story: 'c', best: 'inside', given: 'experience' }],
  });
});

test('of no stories there is nothing to count', () => {
  expect(agreement([], routes)).toEqual({
    stories: 0,
    acceptable: 0,
    best: 0,
    meanShare: 0,
    routes: [],
    confidence: [],
    missed: [],
  });
});
