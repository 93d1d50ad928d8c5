import { expect, test } from 'vitest';
import { slipsOf } from '../../../scoring/certainty/slips.ts';
import type { Given } from '../../../scoring/index.ts';
import { questionOf } from '../small-bank.ts';

const question = questionOf('a.q', ['0', '0.3', '0.6!', '1!']);
const proven = (answer: string) => ({ answer, proof: 'Notes of five talks' });

test.each<[string, Given, number, readonly (readonly [claimed: number, counted: number])[]]>([
  [
    'an answer in the middle slips to both sides',
    '0.3',
    1,
    [
      [0, 0],
      [2, 1],
    ],
  ],
  ['the lowest slips up alone', '0', 0, [[1, 1]]],
  ['the highest slips down alone', '1', 3, [[2, 1]]],
  [
    'what was proven is proven',
    proven('0.6'),
    2,
    [
      [1, 1],
      [3, 3],
    ],
  ],
])('%s', (_, given, claimed, slips) => {
  expect(slipsOf(question, given, claimed)).toEqual(
    slips.map(([claimed, counted]) => ({ claimed, counted })),
  );
});
