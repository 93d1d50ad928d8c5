import { expect, test } from 'vitest';
import { type Answers, assess, type Need, planFor, shortResult } from '../../../scoring/index.ts';
import { needThresholds } from '../../../scoring/model/lookup.ts';
import {
  progressInWholePoints,
  progressSince,
  readinessInWholePoints,
  readinessOfAll,
} from '../../../scoring/progress/index.ts';
import { inWholePoints, isScored, planInWholePoints } from '../../../scoring/result/index.ts';
import { actionOf, areaOf, bankOf, experience, factOf, questionOf, routeOf } from '../small-bank.ts';

// Scores a hair below what is asked of them: 29.97 of 30 points of an area, 49.985 of 50 points of a route.
const bank = bankOf({
  areas: [
    areaOf('facts', { questions: [factOf('facts.asked', ['yes', 'no'])] }),
    areaOf('a', {
      questions: [questionOf('a.q', ['0', '0.2997', '0.9!', '1'])],
      actions: [actionOf('a.do', { 'a.q': '0.2997' }, { hours: 2 })],
    }),
    areaOf('b', {
      questions: [questionOf('b.q', ['0', '0.7', '1'])],
      actions: [actionOf('b.do', { 'b.q': '0.7' }, { hours: 3 })],
    }),
    areaOf('c', {
      questions: [questionOf('c.q', ['0', '1'], { when: [{ question: 'facts.asked', accepts: ['yes'] }] })],
    }),
  ],
  routes: [
    routeOf(
      'option-1',
      { a: 1, b: 1 },
      {
        readyAt: 50,
        needs: [{ kind: 'area', area: 'a', atLeast: 30, because: 'Too little of it.' }],
      },
    ),
    routeOf(
      'option-2',
      { b: 1, c: 1 },
      {
        readyAt: 30,
        needs: [{ kind: 'area', area: 'b', atLeast: 71, because: 'Too little of it.' }],
      },
    ),
    experience,
  ],
});

const nearly: Answers = { 'a.q': '0.2997', 'b.q': '0.7' };

test('an area that misses what a route asks of it reads as missing it, in tenths and in whole points', () => {
  const result = assess(bank, nearly);
  const whole = inWholePoints(bank, result);
  const area = ({ areas }: typeof result, id: string) => areas.find((one) => one.id === id)!;
  expect([area(result, 'a').score, area(whole, 'a').score]).toEqual([29.9, 29]);
  expect([area(result, 'a').claimed, area(whole, 'a').claimed]).toEqual([29.9, 29]);
  expect([area(result, 'a').range, area(whole, 'a').range]).toEqual([
    [29.9, 29.9],
    [29, 29],
  ]);
  // 70 of 71 is not near enough to be kept back, and the 30 that is asked of the other area says nothing here.
  expect([area(result, 'b').score, area(whole, 'b').score]).toEqual([70, 70]);
  const needs = (one: typeof result) => one.routes.filter(isScored).flatMap(({ blockedBy }) => blockedBy);
  expect(needs(result)).toContainEqual(expect.objectContaining({ area: 'a', score: 29.9, atLeast: 30 }));
  expect(needs(whole)).toContainEqual(expect.objectContaining({ area: 'a', score: 29, atLeast: 30 }));
  // What is said of a need in the reasons is the same number as with the route.
  const { because } = whole.recommendation;
  expect(because.filter(({ code }) => code === 'need-area')).toEqual(needs(whole));
});

test('what one area must come to says nothing of another', () => {
  const condition = { kind: 'condition', when: [{ question: 'b.q', accepts: ['1'] }], because: 'A need.' };
  const routes = bank.routes.map((route) =>
    route.kind === 'scored' ? { ...route, needs: [...route.needs, condition as Need] } : route,
  );
  expect(['facts', 'a', 'b', 'c'].map((id) => needThresholds({ ...bank, routes }, id))).toEqual([
    [],
    [30],
    [71],
    [],
  ]);
});

test('a route that misses its threshold reads as missing it, now, in its range, in the plan and on the curve', () => {
  const [route] = assess(bank, nearly).routes.filter(isScored);
  expect([route!.readiness, route!.range, route!.ready]).toEqual([49.9, [49.9, 49.9], false]);
  expect(inWholePoints(bank, assess(bank, nearly)).routes.filter(isScored)[0]).toMatchObject({
    readiness: 49,
    range: [49, 49],
  });
  expect(readinessOfAll(bank, nearly)).toEqual({ 'option-1': 49.9, 'option-2': 70 });
  expect(readinessInWholePoints(bank, 'option-1', 49.9)).toBe(49);
  expect(readinessInWholePoints(bank, 'option-1', 50)).toBe(50);
  const plan = planFor(bank, {}, 'option-1');
  expect(plan.curve.at(-1)).toEqual([5, 49.9]);
  expect(planInWholePoints(bank, plan).curve.at(-1)).toEqual([5, 49]);
  // The plan of the other route is not held back by the threshold of this one.
  expect(planInWholePoints(bank, { ...plan, toward: 'option-2' }).curve.at(-1)).toEqual([5, 50]);
});

test('what cannot be reached says so in whole points too', () => {
  const routes = bank.routes.map((route) => (route.kind === 'scored' ? { ...route, needs: [] } : route));
  const without = { ...bank, routes };
  const result = assess(without, {});
  const whole = inWholePoints(without, result);
  for (const [{ recommendation }, reachable] of [
    [result, 49.9],
    [whole, 49],
  ] as const) {
    const said = { code: 'out-of-reach', route: 'option-1', reachable, readyAt: 50 };
    expect(recommendation.alternatives).toContainEqual({ route: 'option-1', because: [said] });
    expect(recommendation.wouldChange).toContainEqual({ route: 'option-1', because: [said] });
  }
});

test('a short result keeps them below, too', () => {
  expect(shortResult(bank, nearly)).toMatchObject({
    readiness: [49.9, 70],
    areas: [null, 29.9, 70, null],
  });
});

const earlier = (answers: Answers, areas: ReadonlyMap<string, number | null> = new Map()) => ({
  answers,
  areas,
  routes: new Map<string, number>(),
});

test('progress tells of an area that had or has a score, and of no other', () => {
  const moved = (before: Answers, now: Answers, told?: ReadonlyMap<string, number | null>) =>
    progressSince(bank, earlier(before, told), now, new Set()).areas.find(({ id }) => id === 'c');
  expect(moved({}, {})).toBeUndefined();
  expect(moved({ 'facts.asked': 'no' }, { 'facts.asked': 'no' })).toBeUndefined();
  expect(moved({ 'facts.asked': 'yes', 'c.q': '1' }, { 'facts.asked': 'no' })).toMatchObject({
    from: 100,
    to: null,
    change: -100,
  });
  expect(moved({ 'facts.asked': 'no' }, { 'facts.asked': 'yes', 'c.q': '1' })).toMatchObject({
    from: null,
    to: 100,
    change: 100,
  });
  // The bank of then scored it, and the present one does not for this person.
  expect(moved({}, {}, new Map([['c', 40]]))).toMatchObject({ from: 40, to: null, bank: -40 });
  expect(moved({}, {}, new Map([['c', null]]))).toBeUndefined();
});

test('progress in whole points keeps a route below its threshold, and an area without a score without one', () => {
  const before = earlier({ 'facts.asked': 'yes', 'c.q': '1' });
  const progress = progressSince(bank, before, { 'facts.asked': 'no', ...nearly }, new Set());
  const whole = progressInWholePoints(bank, progress);
  expect(whole.routes.find(({ id }) => id === 'option-1')).toMatchObject({ from: 0, to: 49, change: 49 });
  expect(whole.areas.find(({ id }) => id === 'c')).toMatchObject({ from: 100, to: null, change: -100 });
});

test('a deed in one of the areas that a route weighs backs the route', () => {
  const now = (backed: readonly string[]) =>
    progressSince(
      { ...bank, answerNoise: 1 },
      earlier({ 'a.q': '0', 'b.q': '0' }),
      { 'a.q': '0.2997', 'b.q': '0' },
      new Set(backed),
    );
  const verdict = (backed: readonly string[], id: string) =>
    now(backed).routes.find((one) => one.id === id)!.verdict;
  expect(verdict([], 'option-1')).toBe('within-noise');
  expect(verdict(['a'], 'option-1')).toBe('backed');
  expect(verdict(['b'], 'option-1')).toBe('backed');
  expect(verdict(['c'], 'option-1')).toBe('within-noise');
});
