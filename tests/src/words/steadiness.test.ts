import { expect, test } from 'vitest';
import { flipsInWords } from '../../../src/words/steadiness.ts';
import { areaOf, bankOf, questionOf } from '../../scoring/small-bank.ts';

const ids = ['a.one', 'a.two', 'a.three', 'a.four', 'a.five'];
const questions = ids.map((id) => questionOf(id, ['0', '1']));
const bank = bankOf({ areas: [areaOf('a', { questions })], routes: [] });
const flips = ids.map((question) => ({ question, from: '0', to: '1', route: 'inside' }));

test.each([
  [3, 3, null],
  [4, 3, 'And 1 other change'],
  [5, 3, 'And 2 other changes'],
])('of %i changes %i are told, then "%s"', (all, told, rest) => {
  const words = flipsInWords(bank, flips.slice(0, all));
  expect([words.shown.length, words.rest]).toEqual([told, rest]);
});
