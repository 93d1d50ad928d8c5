import { expect, test } from 'vitest';
import type { Answers } from '../../../scoring/index.ts';
import { seenAlike } from '../../../scoring/raters/index.ts';
import { areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';

const worths = ['0', '0.5', '1'];
const bank = bankOf({
  areas: [
    areaOf('a', {
      questions: [
        questionOf('a.one', worths),
        questionOf('a.more', worths, { when: [{ question: 'a.one', accepts: ['1'] }] }),
      ],
    }),
    areaOf('b', { questions: [questionOf('b.two', worths)] }),
  ],
  routes: [routeOf('inside', { a: 1, b: 1 }), experience],
});
const seen = (own: Answers, ...raters: readonly Answers[]) =>
  seenAlike(bank, own, raters).map(({ question, seen }) => `${question} ${seen}`);

test('told are the questions in which all raters see less, or all more', () => {
  const own = { 'a.one': '0.5', 'b.two': '0.5' };
  expect(
    seenAlike(bank, own, [
      { 'a.one': '0', 'b.two': '1' },
      { 'a.one': { answer: '0', proof: 'A page of notes' }, 'b.two': '1' },
    ]),
  ).toEqual([
    { area: 'a', question: 'a.one', seen: 'less', own: '0.5', others: ['0', '0'] },
    { area: 'b', question: 'b.two', seen: 'more', own: '0.5', others: ['1', '1'] },
  ]);
});

test.each<[string, string, string]>([
  ['one less and one more', '0', '1'],
  ['one less and one the same', '0', '0.5'],
  ['one more and one the same', '1', '0.5'],
])('%s is no view that all have', (_, one, other) => {
  expect(seen({ 'a.one': '0.5' }, { 'a.one': one }, { 'a.one': other })).toEqual([]);
});

test('it takes two who answered, and the own answer; who did not answer is left out of the count', () => {
  for (const one of ['0', '1']) expect(seen({ 'a.one': '0.5' }, { 'a.one': one }, {})).toEqual([]);
  expect(seen({ 'a.one': null }, { 'a.one': '1' }, { 'a.one': '1' })).toEqual([]);
  expect(
    seenAlike(bank, { 'a.one': '1' }, [{ 'a.one': '0' }, { 'a.one': null }, {}, { 'a.one': '0.5' }]),
  ).toMatchObject([{ seen: 'less', others: ['0', null, null, '0.5'] }]);
});

test('a question that is closed for all is none, and one open by anybody is', () => {
  const closed = { 'a.one': '0', 'a.more': '1' };
  const less = { ...closed, 'a.more': '0' };
  expect(seen(closed, less, less)).toEqual([]);
  expect(seen(closed, less, { ...less, 'a.one': '1' })).toEqual(['a.more less']);
  expect(seen({ ...closed, 'a.one': '1' }, less, less)).toEqual(['a.one less', 'a.more less']);
});
