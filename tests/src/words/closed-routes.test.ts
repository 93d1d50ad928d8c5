import { expect, test } from 'vitest';
import { type Answers, assess } from '../../../scoring/index.ts';
import { closedBecause } from '../../../src/words/closed-routes.ts';
import { readinessSentence } from '../../../src/words/readiness.ts';
import { changesInWords } from '../../../src/words/would-change.ts';
import { actionOf, areaOf, bankOf, factOf, questionOf, routeOf } from '../../scoring/small-bank.ts';

const employed = [{ question: 'facts.employed', accepts: ['yes'] }];
const bank = bankOf({
  areas: [
    areaOf('facts', { questions: [factOf('facts.employed', ['yes', 'no'])] }),
    areaOf('employer', { questions: [questionOf('employer.team', ['0', '1'], { when: employed })] }),
    areaOf('a', { questions: [questionOf('a.q', ['0', '1'])], actions: [actionOf('a.do', { 'a.q': '1' })] }),
  ],
  routes: [
    routeOf(
      'inside',
      { a: 1 },
      {
        needs: [
          { kind: 'condition', when: [{ question: 'employer.team', accepts: ['1'] }], because: 'No team.' },
        ],
      },
    ),
    routeOf('outside', { a: 1 }),
    { kind: 'fallback', id: 'experience', title: 'Experience', actions: [] },
  ],
});
const closed = (answers: Answers) => closedBecause(bank, assess(bank, answers), 'inside');

test('a route is closed by what was answered and no action raises, and not by silence', () => {
  expect(closed({ 'facts.employed': 'no' })).toBe('No team.');
  expect(closed({ 'facts.employed': 'yes', 'employer.team': '0' })).toBe('No team.');
  expect(closed({ 'facts.employed': 'yes', 'employer.team': null })).toBe(null);
  expect(closed({ 'facts.employed': 'yes', 'employer.team': '1' })).toBe(null);
  expect(closed({})).toBe(null);
});

test('what an action raises closes nothing', () => {
  const [facts, employer, a] = bank.areas;
  const open = { ...employer!, actions: [actionOf('employer.found', { 'employer.team': '1' })] };
  const answers = { 'facts.employed': 'yes', 'employer.team': '0' };
  const other = { ...bank, areas: [facts!, open, a!] };
  expect(closedBecause(other, assess(other, answers), 'inside')).toBe(null);
});

test('what would open a closed route is not told', () => {
  const told = (answers: Answers) =>
    changesInWords(bank, assess(bank, answers)).map(({ says }) => says.split(' ')[0]);
  expect(told({ 'facts.employed': 'no', 'a.q': '0' }).join(' ')).not.toContain('inside');
  expect(told({ 'facts.employed': 'yes', 'employer.team': '1', 'a.q': '0' }).join(' ')).toContain('inside');
});

test('a sentence that says what is missing never names the same number twice', () => {
  const at = (readiness: number) =>
    readinessSentence({
      readiness,
      readyAt: 28,
      range: [readiness, readiness],
      ready: readiness >= 28,
      blockedBy: [],
    } as never);
  expect([27, 28, 33].map(at)).toEqual([
    '27 of the 28 points it takes: not ready yet.',
    '28 points, just what it takes: ready.',
    '33 points, and it takes 28: ready.',
  ]);
});
