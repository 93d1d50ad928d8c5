import { expect, test } from 'vitest';
import type { Given } from '../../../scoring/index.ts';
import { answersBy } from '../../../scoring/raters/index.ts';
import { areaOf, bankOf, experience, factOf, questionOf, routeOf } from '../small-bank.ts';

const bank = bankOf({
  areas: [
    areaOf('a', {
      questions: [factOf('a.job', ['yes', 'no']), questionOf('a.q', ['0', '0.5!', '1!'])],
    }),
  ],
  routes: [routeOf('inside', { a: 1 }), experience],
});
const proven = (answer: string, proof = 'My notes of five talks') => ({ answer, proof });

test.each<[string, Given | undefined, Given | undefined, Given | undefined]>([
  ['what the rater did not answer stays', proven('1'), undefined, proven('1')],
  ['what the rater does not know stays', proven('1'), null, proven('1')],
  [
    'where both say the same the own proof stays',
    proven('1'),
    proven('1', 'Their notes of five talks'),
    proven('1'),
  ],
  ['what only the rater answered is the rater’s', undefined, '0.5', '0.5'],
  ['a proof also proves what is lower', proven('1'), '0.5', proven('0.5')],
  ['but not what is higher', proven('0.5'), '1', '1'],
  [
    'the rater’s own proof goes first',
    proven('1'),
    proven('0.5', 'Their notes of five talks'),
    proven('0.5', 'Their notes of five talks'),
  ],
  ['a claim without proof proves nothing', '1', '0.5', '0.5'],
  ['nor does a blank proof', proven('1', ' '), '0.5', '0.5'],
])('%s', (_, own, rated, expected) => {
  const seen = answersBy(bank, { 'a.job': 'yes', 'a.q': own }, { 'a.job': 'no', 'a.q': rated });
  expect(seen).toEqual({ 'a.job': 'yes', 'a.q': expected });
});

test('a question that neither answered has no answer', () => {
  expect(Object.keys(answersBy(bank, {}, {}))).toEqual([]);
});
