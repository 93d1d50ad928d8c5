import { expect, test } from 'vitest';
import { type Answers, assess, evaluate, type Need, type ScoredRoute } from '../../../scoring/index.ts';
import { areaOf, bankOf, experience, factOf, questionOf, routeOf } from '../small-bank.ts';

const worths = ['0', '0.25', '0.5', '0.75', '1'];
const areas = [
  areaOf('facts', { questions: [factOf('facts.job', ['developer', 'marketing'])] }),
  areaOf('a', { questions: [questionOf('a.q', worths)] }),
  areaOf('b', { questions: [questionOf('b.q', worths)] }),
  areaOf('c', { questions: [questionOf('c.q', worths), questionOf('c.r', worths)] }),
  areaOf('at-work', {
    questions: [
      questionOf('at-work.q', worths, { when: [{ question: 'facts.job', accepts: ['developer'] }] }),
    ],
  }),
];
const developer = [{ question: 'facts.job', accepts: ['developer'] }];

function route(weights: Record<string, number>, parts: Partial<ScoredRoute>, answers: Answers) {
  const bank = bankOf({ areas, routes: [routeOf('option-1', weights, parts), experience] });
  return evaluate(bank, answers).routes[0]!;
}

test('readiness is the weighted mean of the area scores: (3·50 + 1·100) / 4', () => {
  expect(route({ a: 3, b: 1 }, {}, { 'a.q': '0.5', 'b.q': '1' }).readiness).toBe(62.5);
});

test('an area without a score leaves both sums', () => {
  expect(route({ a: 1, 'at-work': 9 }, {}, { 'facts.job': 'marketing', 'a.q': '0.5' }).readiness).toBe(50);
});

test('with no scored area only the adjustments count', () => {
  const adjust = [{ when: [], points: 7, because: 'Seven.' }];
  expect(route({ 'at-work': 1 }, { adjust }, {}).readiness).toBe(7);
});

test('adjustments are added while their facts hold, and the sum is kept within 0 to 100', () => {
  const adjust = [{ when: developer, points: -30, because: 'Far from the market.' }];
  expect(route({ a: 1 }, { adjust }, { 'facts.job': 'developer', 'a.q': '0.5' }).readiness).toBe(20);
  expect(route({ a: 1 }, { adjust }, { 'facts.job': 'marketing', 'a.q': '0.5' }).readiness).toBe(50);
  expect(route({ a: 1 }, { adjust }, { 'facts.job': 'developer', 'a.q': '0.25' }).readiness).toBe(0);
});

const both: Need = {
  kind: 'condition',
  when: [...developer, { question: 'b.q', accepts: ['0.5'] }],
  because: '',
};
const twice: Need = {
  kind: 'condition',
  when: [
    { question: 'c.q', accepts: ['0.5'] },
    { question: 'c.r', accepts: ['1'] },
  ],
  because: '',
};

test.each<[string, Need, Answers, boolean]>([
  ['a fact', { kind: 'condition', when: developer, because: '' }, { 'facts.job': 'developer' }, true],
  ['a fact that is missing', { kind: 'condition', when: developer, because: '' }, {}, false],
  [
    'an answer',
    { kind: 'condition', when: [{ question: 'b.q', accepts: ['0.5', '0.75', '1'] }], because: '' },
    { 'b.q': '0.5' },
    true,
  ],
  [
    'a better answer than the one given',
    { kind: 'condition', when: [{ question: 'b.q', accepts: ['0.75', '1'] }], because: '' },
    { 'b.q': '0.5' },
    false,
  ],
  [
    'an answer to a question left out',
    { kind: 'condition', when: [{ question: 'at-work.q', accepts: ['1'] }], because: '' },
    { 'facts.job': 'marketing', 'at-work.q': '1' },
    false,
  ],
  ['a fact and an answer', both, { 'facts.job': 'developer', 'b.q': '0.5' }, true],
  ['a fact and an answer, of which the fact is missing', both, { 'b.q': '0.5' }, false],
  ['a fact and an answer, of which the answer is missing', both, { 'facts.job': 'developer' }, false],
  ['two answers of one area, both given', twice, { 'c.q': '0.5', 'c.r': '1' }, true],
  ['two answers of one area, of which one is given', twice, { 'c.q': '0.5', 'c.r': '0' }, false],
  ['an area score', { kind: 'area', area: 'b', atLeast: 50, because: '' }, { 'b.q': '0.5' }, true],
  ['a higher area score', { kind: 'area', area: 'b', atLeast: 51, because: '' }, { 'b.q': '0.5' }, false],
  ['an area without a score', { kind: 'area', area: 'at-work', atLeast: 0, because: '' }, {}, false],
])('a route may need %s', (_, need, answers, met) => {
  const evaluated = route({ a: 1 }, { needs: [need] }, { 'a.q': '1', ...answers });
  expect(evaluated.unmetNeeds).toEqual(met ? [] : [need]);
  expect(evaluated.ready).toBe(met);
});

test('of several needs those unmet are told, in the order of the bank', () => {
  const onArea: Need = { kind: 'area', area: 'b', atLeast: 50, because: '' };
  const onFact: Need = { kind: 'condition', when: developer, because: '' };
  const needs = [twice, onArea, onFact];
  const unmet = (answers: Answers) => route({ a: 1 }, { needs }, answers).unmetNeeds;
  expect(unmet({})).toEqual(needs);
  expect(unmet({ 'b.q': '1' })).toEqual([twice, onFact]);
  expect(unmet({ 'b.q': '1', 'c.q': '0.5', 'c.r': '1', 'facts.job': 'developer' })).toEqual([]);
});

test('a need on a question that is closed is not met, whatever a file says', () => {
  const gated = areaOf('a', {
    questions: [
      questionOf('a.gate', ['0', '1']),
      questionOf('a.q', ['0', '1'], { when: [{ question: 'a.gate', accepts: ['1'] }] }),
    ],
  });
  const need: Need = { kind: 'condition', when: [{ question: 'a.q', accepts: ['1'] }], because: 'No q.' };
  const bank = bankOf({
    areas: [gated],
    routes: [routeOf('option-1', { a: 1 }, { readyAt: 0, needs: [need] }), experience],
  });
  const route = (gate: string) => assess(bank, { 'a.gate': gate, 'a.q': '1' }).recommendation.route;
  expect([route('0'), route('1')]).toEqual(['experience', 'option-1']);
});

test('the ready route furthest above its threshold is recommended', () => {
  const bank = bankOf({
    areas,
    routes: [
      routeOf('option-1', { a: 1 }, { readyAt: 40 }),
      routeOf('option-2', { b: 1 }, { readyAt: 60 }),
      experience,
    ],
  });
  expect(assess(bank, { 'a.q': '0.75', 'b.q': '1' }).recommendation.route).toBe('option-2');
  expect(assess(bank, { 'a.q': '0.75', 'b.q': '0.75' }).recommendation.route).toBe('option-1');
});

test('ties between ready routes go by preference', () => {
  const routes = [routeOf('option-1', { a: 1 }), routeOf('option-2', { b: 1 }), experience];
  const tied = { 'a.q': '0.75', 'b.q': '0.75' };
  const recommended = (prefer: readonly string[]) =>
    assess(bankOf({ areas, routes, prefer }), tied).recommendation.route;
  expect(recommended(['option-2', 'option-1'])).toBe('option-2');
  expect(recommended(['option-1', 'option-2'])).toBe('option-1');
});

test('the limit is a line of its own, so that the lines add up', () => {
  const adjust = [{ when: [], points: 30, because: 'Thirty.' }];
  const bank = bankOf({ areas, routes: [routeOf('option-1', { a: 1 }, { adjust }), experience] });
  expect(assess(bank, { 'a.q': '1' }).routes[0]).toMatchObject({
    readiness: 100,
    contributions: [{ area: 'a', points: 100 }],
    adjustments: [
      { points: 30, because: 'Thirty.' },
      { points: -30, limit: 100 },
    ],
  });
  const less = [{ when: [], points: -60, because: 'Sixty less.' }];
  const below = bankOf({ areas, routes: [routeOf('option-1', { a: 1 }, { adjust: less }), experience] });
  expect(assess(below, { 'a.q': '0' }).routes[0]).toMatchObject({
    readiness: 0,
    adjustments: [
      { points: -60, because: 'Sixty less.' },
      { points: 60, limit: 0 },
    ],
  });
});
