import { expect, test } from 'vitest';
import type { Answers, Bank, Question } from '../../../scoring/index.ts';
import { readAnswers } from '../../../src/answers/read.ts';
import { comparisons } from '../../../src/record/comparisons.ts';
import { rescored } from '../../../src/record/under-bank.ts';
import { areaOf, bankOf, factOf, questionOf, routeOf } from '../../scoring/small-bank.ts';
import { savedAt } from '../pages/report/report-of.ts';

const now = <One extends Question>(question: One, ...formerly: readonly string[]): One => ({
  ...question,
  formerly,
});

/** The question with an answer that had another id. */
function renamedAnswer<One extends Question>(question: One, id: string, former: string): One {
  const answers = question.answers.map((answer) =>
    answer.id === id ? { ...answer, formerly: [former] } : answer,
  );
  return { ...question, answers };
}

function bankWith(digest: string, facts: readonly Question[], asked: readonly Question[]): Bank {
  const areas = [areaOf('facts', { questions: facts }), areaOf('a', { questions: asked })];
  const routes = [
    routeOf('inside', { a: 1 }),
    { kind: 'fallback', id: 'experience', title: 'Experience', actions: [] } as const,
  ];
  return { ...bankOf({ areas, routes }), digest };
}

const then = bankWith(
  'sha256:then',
  [factOf('facts.employment', ['employed', 'none']), factOf('facts.years', ['few', 'many'])],
  [
    questionOf('a.level', ['0', '0.5', '1']),
    questionOf('a.pages', ['0', '1']),
    questionOf('a.notes', ['0', '1']),
    questionOf('a.often', ['0', '1']),
  ],
);

/** A fact is renamed and another dropped; of the questions one is renamed, two are merged, one is dropped. */
const today = bankWith(
  'sha256:today',
  [now(renamedAnswer(factOf('facts.situation', ['works', 'none']), 'works', 'employed'), 'facts.employment')],
  [
    now(renamedAnswer(questionOf('a.most', ['0', '0.4', '1']), '0.4', '0.5'), 'a.level'),
    now(questionOf('a.written', ['0', '1']), 'a.pages', 'a.notes'),
  ],
);

const ANSWERS: Answers = {
  'facts.employment': 'employed',
  'facts.years': 'many',
  'a.level': '0.5',
  'a.pages': '1',
  'a.notes': '0',
  'a.often': '1',
};
const saved = savedAt(then, ANSWERS, '2026-10-01T09:00:00.000Z');

test('what was renamed keeps its answer, of what was merged the first counts, and what was dropped is named', () => {
  const { answers, misfits } = rescored(today, saved, [], []);
  expect(answers).toEqual({ 'facts.situation': 'works', 'a.most': '0.4', 'a.written': '1' });
  expect(misfits.map(({ id, code }) => [id, code])).toEqual([
    ['facts.years', 'no-question'],
    ['a.notes', 'twice'],
    ['a.often', 'no-question'],
  ]);
});

test('progress tells apart what the bank changed and what the person did', () => {
  const same = savedAt(
    today,
    { 'facts.situation': 'works', 'a.most': '0.4', 'a.written': '1' },
    '2026-11-01T09:00:00.000Z',
  );
  const [area] = comparisons(today, [saved, same], []).sinceLast!.areas;
  // (0.5 + 1 + 0 + 1) / 4 under the bank of then, (0.4 + 1) / 2 under that of today.
  expect(area).toMatchObject({ from: 62.5, to: 70, change: 7.5, bank: 7.5, answers: 0, firstAnswered: 0 });
  const better = savedAt(
    today,
    { 'facts.situation': 'works', 'a.most': '1', 'a.written': '1' },
    '2026-11-01T09:00:00.000Z',
  );
  expect(comparisons(today, [saved, better], []).sinceLast!.routes[0]).toMatchObject({
    from: 62.5,
    to: 100,
    bank: 7.5,
    answers: 30,
  });
});

test('as an answers file it is read as far as it fits, and what is left is told', async () => {
  expect(await readAnswers(today, 'me.json', JSON.stringify(saved))).toEqual({
    answers: { 'facts.situation': 'works', 'a.most': '0.4', 'a.written': '1' },
    left: ['facts.years', 'a.notes', 'a.often'],
  });
  // Answers alone may be a slip of today.
  await expect(readAnswers(today, 'me.json', JSON.stringify(ANSWERS))).rejects.toThrow('facts.years');
});
