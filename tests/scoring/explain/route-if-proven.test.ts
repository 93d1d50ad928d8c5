import { expect, test } from 'vitest';
import { type Answers, routeIfProven } from '../../../scoring/index.ts';
import { areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';

const bank = bankOf({
  areas: [areaOf('a', { questions: [questionOf('a.q', ['0', '0.4', '1!']), questionOf('a.r', ['0', '1'])] })],
  routes: [routeOf('option-1', { a: 1 }), experience],
});

test.each<[Answers, string]>([
  [{}, 'experience'],
  [{ 'a.q': '0.4', 'a.r': '0' }, 'experience'],
  [{ 'a.q': '1' }, 'option-1'],
  [{ 'a.q': { answer: '1' } }, 'option-1'],
  [{ 'a.q': { answer: '1', proof: 'Notes of five talks' } }, 'option-1'],
  [{ 'a.q': null, 'a.r': { answer: null, proof: 'Notes of five talks' } }, 'experience'],
])('with proof for %j it would be %s', (answers, expected) => {
  expect(routeIfProven(bank, answers)).toBe(expected);
});
