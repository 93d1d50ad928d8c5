import { expect, test } from 'vitest';
import { type Answers, assess } from '../../../scoring/index.ts';
import { actionOf, areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';

/** To go the first way takes both answers of a, 4 and 5 hours; the second one answer of b, 8 hours. */
const bank = bankOf({
  areas: [
    areaOf('a', {
      questions: [questionOf('a.q', ['0', '1!']), questionOf('a.r', ['0', '1!'])],
      actions: [
        actionOf('a.do-q', { 'a.q': '1' }, { hours: 4 }),
        actionOf('a.do-r', { 'a.r': '1' }, { hours: 5 }),
      ],
    }),
    areaOf('b', {
      questions: [questionOf('b.q', ['0', '1!'])],
      actions: [actionOf('b.do', { 'b.q': '1' }, { hours: 8 })],
    }),
  ],
  routes: [
    routeOf('first', { a: 1 }, { readyAt: 90 }),
    routeOf('second', { b: 1 }, { readyAt: 90 }),
    experience,
  ],
});
const steadiness = (answers: Answers) => assess(bank, answers).recommendation.steadiness;

test('a change that brings another route is a flip, one that only leads towards another a turn', () => {
  expect(steadiness({ 'a.q': '0', 'a.r': '0', 'b.q': '0' })).toEqual({
    changes: 3,
    keep: 2,
    flips: [{ question: 'b.q', from: '0', to: '1', route: 'second' }],
    turns: [
      { question: 'a.q', from: '0', to: '1', toward: 'first' },
      { question: 'a.r', from: '0', to: '1', toward: 'first' },
    ],
  });
});

test('a missing proof given is a change too, and what is not known has none', () => {
  expect(steadiness({ 'a.q': null, 'b.q': '1' })).toEqual({
    changes: 2,
    keep: 1,
    flips: [{ question: 'b.q', from: '1', to: '1', route: 'second' }],
    turns: [],
  });
  expect(steadiness({ 'b.q': { answer: '1', proof: 'Notes of ten talks' } })).toEqual({
    changes: 1,
    keep: 0,
    flips: [{ question: 'b.q', from: '1', to: '0', route: 'experience' }],
    turns: [],
  });
});
