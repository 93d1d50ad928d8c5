import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, questionStates } from '../../../scoring/index.ts';
import { askableQuestions } from '../../../scoring/trials/index.ts';
import { quickCount, remainingQuestions } from '../../../scoring/unanswered/index.ts';
import { questionsOf, standsOf, stateOf } from '../brute-force.ts';
import { completedOnce, completions } from '../brute-what-if.ts';
import { law } from '../law.ts';
import { areaOf, bankOf, experience, factOf, questionOf, routeOf } from '../small-bank.ts';

const bank = bankOf({
  areas: [
    areaOf('facts', {
      questions: [
        factOf('facts.employed', ['yes', 'no']),
        factOf('facts.size', ['small', 'large'], {
          when: [{ question: 'facts.employed', accepts: ['yes'] }],
        }),
      ],
    }),
    areaOf('a', {
      questions: [
        questionOf('a.level', ['0', '0.5', '1']),
        questionOf('a.often', ['0', '1'], { when: [{ question: 'a.level', accepts: ['1'] }] }),
        questionOf('a.inside', ['0', '1'], { when: [{ question: 'facts.size', accepts: ['large'] }] }),
      ],
    }),
  ],
  routes: [routeOf('option-1', { a: 1 }), experience],
});
const ids = (answers: Answers) => {
  const { fewest, most } = remainingQuestions(bank, answers);
  return { fewest: fewest.map(({ id }) => id), most: most.map(({ id }) => id) };
};

test('the fewest come with facts that open nothing and the lowest answers, the most with the best', () => {
  expect(ids({})).toEqual({
    fewest: ['facts.employed', 'a.level'],
    most: ['facts.employed', 'facts.size', 'a.level', 'a.often', 'a.inside'],
  });
  expect(ids({ 'facts.employed': 'yes', 'facts.size': 'large', 'a.level': '0.5' })).toEqual({
    fewest: ['a.inside'],
    most: ['a.inside'],
  });
});

test('"I don\'t know" is an answer: it is not asked again', () => {
  expect(ids({ 'facts.employed': 'no', 'a.level': null })).toEqual({ fewest: [], most: [] });
});

test('quick mode counts what was asked, and what all questions would be at the most', () => {
  expect(quickCount(bank, { 'facts.employed': 'no', 'a.level': null })).toEqual({ asked: 2, of: 2 });
  expect(quickCount(bank, { 'a.level': '1', 'a.often': undefined })).toEqual({ asked: 1, of: 5 });
});

law('so many are still asked of whoever is asked the fewest and the most', ({ bank, answers }) => {
  fc.pre(completions(bank, answers) < 2000);
  const counts = [...completedOnce(bank, answers)].map((stands) => {
    const open = questionsOf(bank).filter((question) => stateOf(bank, stands, question) === 'open');
    return open.filter(({ id }) => answers[id] === undefined).length;
  });
  const { fewest, most } = remainingQuestions(bank, answers);
  expect([fewest.length, most.length]).toEqual([Math.min(...counts), Math.max(...counts)]);
});

law('each question is open, closed or left out as the brute force says', ({ bank, answers }) => {
  const states = questionStates(bank, answers);
  const stands = standsOf(bank, answers);
  for (const question of questionsOf(bank))
    expect(states.get(question.id)?.replace('-', ' ')).toBe(stateOf(bank, stands, question));
});

test('a fact behind two answers that exclude each other is asked of nobody', () => {
  const first = factOf('facts.first', ['a', 'b']);
  const second = factOf('facts.second', ['a', 'b'], { when: [{ question: 'facts.first', accepts: ['a'] }] });
  const never = factOf('facts.never', ['a', 'b'], {
    when: [
      { question: 'facts.first', accepts: ['b'] },
      { question: 'facts.second', accepts: ['a'] },
    ],
  });
  const bank = bankOf({
    areas: [
      areaOf('facts', { questions: [first, second, never] }),
      areaOf('a', {
        questions: [questionOf('a.q', ['0', '1'], { when: [{ question: 'facts.never', accepts: ['a'] }] })],
      }),
    ],
    routes: [routeOf('option-1', { a: 1 }), experience],
  });
  expect([...askableQuestions(bank)].toSorted()).toEqual(['facts.first', 'facts.second']);
});

law('what can be asked is what somebody is asked', ({ bank }) => {
  fc.pre(completions(bank, {}) < 2000);
  const askable = new Set(
    [...completedOnce(bank, {})].flatMap((stands) =>
      questionsOf(bank)
        .filter((question) => stateOf(bank, stands, question) !== 'left out')
        .map(({ id }) => id),
    ),
  );
  expect(askableQuestions(bank)).toEqual(askable);
});
