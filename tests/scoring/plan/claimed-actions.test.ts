import { expect, test } from 'vitest';
import type { Answers } from '../../../scoring/index.ts';
import { claimedActions } from '../../../scoring/plan/index.ts';
import { actionOf, areaOf, bankOf, experience, factOf, questionOf, routeOf } from '../small-bank.ts';

const bank = bankOf({
  areas: [
    areaOf('facts', { questions: [factOf('facts.employed', ['yes', 'no'])] }),
    areaOf('a', {
      questions: [
        questionOf('a.level', ['0', '0.4', '0.7!', '1!']),
        questionOf('a.often', ['0', '0.5', '1!']),
        questionOf('a.at-work', ['0', '1'], { when: [{ question: 'facts.employed', accepts: ['yes'] }] }),
      ],
      actions: [
        actionOf('a.lead', { 'a.level': '0.7', 'a.often': '0.5' }),
        actionOf('a.repeat', { 'a.level': '1', 'a.at-work': '1' }),
      ],
    }),
  ],
  routes: [routeOf('option-1', { a: 1 }), experience],
});
const claimed = (answers: Answers) => [...claimedActions(bank, { 'facts.employed': 'no', ...answers })];

test.each<[string, Answers, readonly string[]]>([
  ['nothing is claimed', {}, []],
  ['all of it is claimed without proof', { 'a.level': '0.7', 'a.often': '0.5' }, ['a.lead']],
  ['more is claimed than the action brings', { 'a.level': '1', 'a.often': '1' }, ['a.lead', 'a.repeat']],
  ['a part of it is not claimed', { 'a.level': '0.7', 'a.often': '0' }, []],
  ['a part of it is not known', { 'a.level': '0.7', 'a.often': null }, []],
  ['it is proven', { 'a.level': { answer: '0.7', proof: 'Notes of five talks' }, 'a.often': '0.5' }, []],
  ['a question that it raises counts', { 'facts.employed': 'yes', 'a.level': '1', 'a.often': '0' }, []],
])('%s', (_, answers, expected) => {
  expect(claimed(answers)).toEqual(expected);
});
