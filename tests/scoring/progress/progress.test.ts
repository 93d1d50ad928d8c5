import { expect, test } from 'vitest';
import { type Answers, answerId, assess, type Bank, hasProof } from '../../../scoring/index.ts';
import {
  type Earlier,
  progressInWholePoints,
  progressSince,
  readinessInWholePoints,
  readinessOfAll,
} from '../../../scoring/progress/index.ts';
import { isScored } from '../../../scoring/result/index.ts';
import { bruteAreas, bruteRoutes, standOf, standsOf, stateOf, weightedOf } from '../brute-force.ts';
import { law } from '../law.ts';
import { actionOf, areaOf, bankOf, experience, factOf, questionOf, routeOf } from '../small-bank.ts';

const tenths = (value: number) => Math.round(value * 10);

function earlierOf(bank: Bank, answers: Answers): Earlier {
  const { areas, routes } = assess(bank, answers);
  return {
    answers,
    areas: new Map(areas.map(({ id, score }) => [id, score])),
    routes: new Map(routes.filter(isScored).map(({ id, readiness }) => [id, readiness])),
  };
}

/** Other answers of the same person: every third one is dropped, every second one set to the best, proven. */
function later(bank: Bank, answers: Answers): Answers {
  return Object.fromEntries(
    bank.areas
      .flatMap(({ questions }) => questions)
      .flatMap((question, place) => {
        const best = question.answers.at(-1)!.id;
        if (place % 3 === 1) return [];
        return [
          [
            question.id,
            place % 2 === 0 ? { answer: best, proof: 'A page of notes' } : (answers[question.id] ?? null),
          ],
        ];
      }),
  );
}

law(
  'a change is the sum of its parts, in tenths and in whole points, and ends at the present scores',
  ({ bank, answers }) => {
    const now = later(bank, answers);
    const progress = progressSince(bank, earlierOf(bank, answers), now, new Set());
    for (const { areas, routes } of [progress, progressInWholePoints(bank, progress)])
      for (const { from, to, change, answers, firstAnswered, bank } of [...areas, ...routes]) {
        expect(tenths(answers) + tenths(firstAnswered) + tenths(bank)).toBe(tenths(change));
        expect(tenths(to ?? 0) - tenths(from ?? 0)).toBe(tenths(change));
      }
    const present = assess(bank, now);
    for (const { id, to } of progress.areas)
      expect(to).toBe(present.areas.find((one) => one.id === id)!.score);
    for (const route of present.routes.filter(isScored))
      expect(progress.routes.find(({ id }) => id === route.id)!.to).toBe(route.readiness);
  },
);

law('with the same answers nothing moves, and the same bank is no changed bank', ({ bank, answers }) => {
  const { areas, routes } = progressSince(bank, earlierOf(bank, answers), answers, new Set());
  for (const { change, answers, firstAnswered, bank, verdict } of [...areas, ...routes])
    expect({ change, answers, firstAnswered, bank, verdict }).toEqual({
      change: 0,
      answers: 0,
      firstAnswered: 0,
      bank: 0,
      verdict: 'unchanged',
    });
});

law('answer noise is 1.96 √2 sd, reckoned from the neighbours of each answer', ({ bank, answers }) => {
  const stands = standsOf(bank, answers);
  const variance = (areaId: string) => {
    const counted = weightedOf(bank).filter(
      (question) => question.id.startsWith(`${areaId}.`) && stateOf(bank, stands, question) !== 'left out',
    );
    const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
    return counted.reduce((sum, question) => {
      if (stateOf(bank, stands, question) !== 'open' || answerId(answers[question.id]) == null) return sum;
      const { worth } = stands.get(question.id)!;
      const place = question.answers.findIndex(({ id }) => id === answerId(answers[question.id]));
      // Where the answer given is proven, so is its neighbour.
      const near = question.answers
        .filter((_, other) => Math.abs(other - place) === 1)
        .map(({ id: answer }) =>
          standOf(
            question,
            hasProof(answers[question.id]) ? { answer, proof: 'Notes of ten talks' } : answer,
          ),
        );
      const step = near.reduce((total, one) => total + (one.worth - worth) ** 2, 0) / near.length;
      return sum + (question.weight / weights) ** 2 * bank.answerNoise * step * 10_000;
    }, 0);
  };
  const { areas, routes } = progressSince(bank, earlierOf(bank, answers), answers, new Set());
  for (const { id, noise } of areas)
    expect(Math.abs(noise - 1.96 * Math.SQRT2 * Math.sqrt(variance(id)))).toBeLessThan(0.051);
  const scores = bruteAreas(bank, answers);
  for (const { id, noise } of routes) {
    const route = bank.routes.find((one) => one.id === id)!;
    if (route.kind === 'fallback') continue;
    const scored = route.weights.filter(
      ({ area }) => scores[bank.areas.findIndex((one) => one.id === area)] !== null,
    );
    const sum = scored.reduce((total, { weight }) => total + weight, 0);
    const whole = scored.reduce((total, { area, weight }) => total + (weight / sum) ** 2 * variance(area), 0);
    expect(Math.abs(noise - 1.96 * Math.SQRT2 * Math.sqrt(whole))).toBeLessThan(0.051);
  }
});

law('the trend tells what each assessment told', ({ bank, answers }) => {
  const told = readinessOfAll(bank, answers);
  for (const route of assess(bank, answers).routes.filter(isScored)) {
    expect(told[route.id]).toBe(route.readiness);
    const whole = readinessInWholePoints(bank, route.id, route.readiness);
    expect(Number.isInteger(whole)).toBe(true);
    const { ready } = bruteRoutes(bank, answers).find(({ id }) => id === route.id)!;
    if (ready) expect(whole).toBeGreaterThanOrEqual(route.readyAt);
  }
});

const bank = bankOf({
  areas: [
    areaOf('facts', { questions: [factOf('facts.work', ['office', 'field'])] }),
    areaOf('a', {
      questions: [
        questionOf('a.level', ['0', '0.5', '1'], { weight: 2 }),
        questionOf('a.often', ['0', '0.5', '1'], { when: [{ question: 'a.level', accepts: ['0.5', '1'] }] }),
      ],
      actions: [
        actionOf('a.do', { 'a.level': '1' }, { proof: 'The notes' }),
        actionOf('a.other', { 'a.level': '0.5' }),
      ],
    }),
    areaOf('b', { questions: [questionOf('b.q', ['0', '1'])] }),
  ],
  routes: [routeOf('option-1', { a: 1 }, { readyAt: 80 }), routeOf('option-2', { b: 1 }), experience],
  answerNoise: 0.1,
});
const change = (
  before: Answers,
  now: Answers,
  backed: readonly string[] = [],
  earlier = earlierOf(bank, before),
) => progressSince(bank, earlier, now, new Set(backed)).areas.find(({ id }) => id === 'a')!;

test('a question that an own answer had closed was answered all along: opening it is progress', () => {
  expect(change({ 'a.level': '0' }, { 'a.level': '1', 'a.often': '1' })).toMatchObject({
    from: 0,
    to: 100,
    answers: 100,
    firstAnswered: 0,
  });
});

test('an answer to what was open and unanswered is no progress, nor what it opens', () => {
  expect(change({}, { 'a.level': '1', 'a.often': '1' })).toMatchObject({
    change: 100,
    answers: 0,
    firstAnswered: 100,
  });
  expect(change({ 'a.level': '0.5' }, { 'a.level': '1', 'a.often': '0.5' })).toMatchObject({
    from: 33.3,
    to: 83.3,
    answers: 33.3,
    firstAnswered: 16.7,
  });
});

test('nor is what was not asked this time', () => {
  expect(change({ 'a.level': '1', 'a.often': '1' }, { 'a.level': '1' })).toMatchObject({
    change: -33.3,
    answers: 0,
    firstAnswered: -33.3,
  });
});

test('what the bank counts differently now is told apart', () => {
  const told = { ...earlierOf(bank, { 'a.level': '0.5' }), areas: new Map([['a', 20]]) };
  expect(change({ 'a.level': '0.5' }, { 'a.level': '1' }, [], told)).toMatchObject({
    from: 20,
    to: 66.7,
    answers: 33.4,
    bank: 13.3,
  });
});

test('an area that the bank of then did not have is compared with what it would have been', () => {
  const told = { ...earlierOf(bank, { 'a.level': '0.5' }), areas: new Map(), routes: new Map() };
  expect(change({ 'a.level': '0.5' }, { 'a.level': '1' }, [], told)).toMatchObject({ from: 33.3, bank: 0 });
});

test('a change within answer noise is called so, unless a deed backs it', () => {
  const before = { 'a.level': '0.5', 'a.often': '0.5' };
  // 1.96 √((2/3)²·0.1·0.5²·2 + (1/3)²·0.1·0.5²·2) · 100 = 32.7
  const small = change(before, { 'a.level': '0.5', 'a.often': '1' });
  expect(small).toMatchObject({ answers: 16.7, verdict: 'within-noise' });
  expect(small.noise).toBeCloseTo(32.7, 1);
  expect(change(before, { 'a.level': '0.5', 'a.often': '1' }, ['a']).verdict).toBe('backed');
  expect(change(before, { 'a.level': '0.5', 'a.often': '1' }, ['b']).verdict).toBe('within-noise');
  expect(change(before, { 'a.level': '1', 'a.often': '0.5' }).verdict).toBe('beyond-noise');
});

test('a route is backed by a deed in an area that it weighs', () => {
  const before = { 'a.level': '0.5', 'a.often': '0.5' };
  const now = { 'a.level': '0.5', 'a.often': '1' };
  const verdict = (area: string) =>
    progressSince(bank, earlierOf(bank, before), now, new Set([area])).routes[0]!.verdict;
  expect([verdict('a'), verdict('b')]).toEqual(['backed', 'within-noise']);
});
