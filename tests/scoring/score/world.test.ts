import { expect, test } from 'vitest';
import { type Answers, evaluate } from '../../../scoring/index.ts';
import { evaluateArea } from '../../../scoring/score/area.ts';
import { areaModel } from '../../../scoring/score/area-model.ts';
import { worldOf } from '../../../scoring/score/world.ts';
import { lawForCrowds } from '../law.ts';
import { areaOf, bankOf, experience, factOf, questionOf, routeOf } from '../small-bank.ts';

lawForCrowds('an evaluation is the same whoever came before', ({ bank, people }) => {
  const of = (evaluated: ReturnType<typeof evaluate>) => ({
    facts: evaluated.facts,
    areas: evaluated.areas.map(({ model, ...area }) => ({
      ...area,
      asked: model.questions.map(({ question }) => question.id),
      offered: model.offered.map(({ id }) => id),
      needs: model.needs,
    })),
    routes: evaluated.routes,
  });
  for (const answers of people)
    expect(of(evaluate(bank, answers))).toEqual(of(evaluate(structuredClone(bank), answers)));
});

const job = factOf('facts.job', ['developer', 'tester', 'marketer', 'other']);
const sayDeveloper = [{ question: 'facts.job', accepts: ['developer', 'tester'] }];
const bank = bankOf({
  areas: [
    areaOf('facts', {
      questions: [
        job,
        factOf('facts.hours', ['two', 'four']),
        factOf('facts.before', ['developer', 'other'], {
          when: [{ question: 'facts.job', accepts: ['marketer'] }],
        }),
        factOf('facts.language', ['french', 'german']),
        factOf('facts.permit', ['yes', 'no']),
      ],
    }),
    areaOf('a', { questions: [questionOf('a.q', ['0', '1'], { when: sayDeveloper })] }),
    areaOf('b', { questions: [questionOf('b.q', ['0', '0.5!', '1'])] }),
  ],
  routes: [
    routeOf(
      'option-1',
      { a: 1, b: 1 },
      {
        adjust: [{ when: [{ question: 'facts.job', accepts: ['other'] }], points: 1, because: 'One.' }],
        needs: [
          {
            kind: 'condition',
            when: [{ question: 'facts.permit', accepts: ['yes'] }],
            because: 'No permit.',
          },
          {
            kind: 'condition',
            when: [
              { question: 'facts.language', accepts: ['french'] },
              { question: 'b.q', accepts: ['1'] },
            ],
            because: 'No French.',
          },
        ],
      },
    ),
    experience,
  ],
});
const world = (...facts: readonly (readonly [string, string])[]) =>
  worldOf(bank, new Map(facts.map(([id, answer]) => [`facts.${id}`, answer])));

test('facts that decide the same have one world, and worlds share what they leave of an area', () => {
  const developer = world(['job', 'developer']);
  expect(world(['job', 'tester'], ['hours', 'four'])).toBe(developer);
  // A job that only asks for another fact, and answers of a fact on which nothing hangs, decide nothing.
  expect(world(['job', 'marketer'])).toBe(world());
  expect(world(['before', 'developer'])).toBe(world());
  const other = world(['job', 'other']);
  expect(other).not.toBe(world());
  expect(other.areas[1]).toBe(world().areas[1]);
  expect(other.areas[1]).not.toBe(developer.areas[1]);
  expect(other.areas[2]).toBe(developer.areas[2]);
});

test('a need tells worlds apart, and splits no area but the one whose answers it reads', () => {
  const permitted = world(['permit', 'yes']);
  expect(permitted.routes[0]!.unmetNeeds).toHaveLength(0);
  expect(world(['permit', 'no']).routes[0]!.unmetNeeds).toHaveLength(1);
  expect(permitted.areas[2]).toBe(world().areas[2]);
  const french = world(['language', 'french']);
  expect(french.areas[2]).not.toBe(world().areas[2]);
  expect(french.areas[1]).toBe(world().areas[1]);
});

test('an area is evaluated once for all who stand alike on its questions', () => {
  const areaOfB = (answers: Answers) => evaluate(bank, answers).areas[2]!;
  const claimed = areaOfB({ 'b.q': '0.5' });
  expect(areaOfB({ 'b.q': { answer: '0.5', proof: ' ' }, 'facts.job': 'other' })).toBe(claimed);
  expect(areaOfB({ 'b.q': { answer: '0.5', proof: 'Notes of five talks' } })).not.toBe(claimed);
  expect(areaOfB({ 'b.q': { answer: '1', proof: 'Notes of five talks' } })).toBe(areaOfB({ 'b.q': '1' }));
});

test('what is kept of an area is told apart by every answer, and its room is reckoned once for each', () => {
  const questions = [questionOf('c.q', ['0', '0.3', '0.6', '1']), questionOf('c.r', ['0', '1'])];
  const two = areaOf('c', { questions });
  const spent: number[] = [];
  const spend = (bytes: number) => spent.push(bytes);
  const empty = bankOf({ areas: [two], routes: [] });
  const model = areaModel(empty, two, new Map(), spend);
  const ways = questions[0]!.answers.flatMap((q) =>
    questions[1]!.answers.map((r) => ({ 'c.q': q.id, 'c.r': r.id })),
  );
  const kept = [...ways, ...ways].map((answers) => evaluateArea(model, answers));
  expect(new Set(kept).size).toBe(8);
  expect(spent).toHaveLength(8);
  const one = areaModel(empty, areaOf('c', { questions: questions.slice(1) }), new Map(), spend);
  evaluateArea(one, {});
  expect(spent.at(-1)).toBeGreaterThan(0);
  expect(spent.at(-1)).toBeLessThan(spent[0]!);
});

test('of an area with more ways to answer than numbers can tell apart, none is kept for another', () => {
  const ids = Array.from({ length: 40 }, (_, at) => `large.q${at}`);
  const large = bankOf({
    areas: [areaOf('large', { questions: ids.map((id) => questionOf(id, ['0', '1'])) })],
    routes: [routeOf('option-1', { large: 1 }), experience],
  });
  const all = Object.fromEntries(ids.map((id) => [id, '1']));
  const scoreOf = (answers: Answers) => evaluate(large, answers).areas[0]!.score;
  expect(scoreOf(all)).toBe(100);
  for (const id of ids) expect(scoreOf({ ...all, [id]: '0' })).toBeCloseTo(97.5, 9);
});

test('what is kept is given up once it takes too much, and made anew', () => {
  const before = world();
  before.areas[2]!.spend(1e9);
  expect(world()).not.toBe(before);
  expect(world()).toEqual(world());
});
