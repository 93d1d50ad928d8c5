import { expect, test } from 'vitest';
import type { Finding, Result, ScoredRouteResult } from '../../../scoring/index.ts';
import { inWholePoints, isScored, planInWholePoints } from '../../../scoring/result/index.ts';
import { areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';

const bank = bankOf({
  areas: [
    areaOf('a', { questions: [questionOf('a.q', ['0', '1']), questionOf('a.r', ['0', '1'])] }),
    areaOf('b', { questions: [] }),
  ],
  routes: [
    routeOf(
      'option-1',
      { a: 1 },
      { readyAt: 50, needs: [{ kind: 'area', area: 'a', atLeast: 60, because: 'Too little of it.' }] },
    ),
    experience,
  ],
});

const route: ScoredRouteResult = {
  id: 'option-1',
  title: 'The first',
  readiness: 49.9,
  range: [49.9, 99.6],
  readyAt: 50,
  ready: false,
  blockedBy: [
    {
      code: 'need-area',
      route: 'option-1',
      because: 'Too little of it.',
      area: 'a',
      score: 59.9,
      atLeast: 60,
    },
    { code: 'need-area', route: 'option-1', because: 'None of it.', area: 'b', score: null, atLeast: 10 },
    { code: 'need', route: 'option-1', because: 'A permit.' },
  ],
  contributions: [
    {
      area: 'a',
      points: 41.6,
      of: 60,
      questions: [
        { id: 'a.q', points: 20.8, of: 20.8 },
        { id: 'a.r', points: 20.8, of: 39.2 },
      ],
    },
  ],
  adjustments: [
    { points: 5, because: 'A sponsor.' },
    { points: 3.3, limit: 0 },
  ],
};

const findings: readonly Finding[] = [
  { code: 'not-ready', route: 'option-1', readiness: 49.9, readyAt: 50 },
  { code: 'strength', route: 'option-1', area: 'a', question: 'a.q', answer: '1', points: 20.8, of: 20.8 },
  { code: 'unproven', route: 'option-1', area: 'a', question: 'a.r', answer: '1', points: 3.5 },
  { code: 'out-of-reach', route: 'option-1', reachable: 49.9, readyAt: 50 },
  ...route.blockedBy,
] as readonly Finding[];

/** Only what is rounded; the rest of a recommendation is passed on. */
const result = {
  recommendation: {
    because: findings,
    alternatives: [
      { route: 'option-1', because: [findings[0]!] },
      { route: 'experience', hours: 12.25, weeks: 4 },
    ],
    wouldChange: [
      { route: 'option-1', because: [findings[3]!] },
      { route: 'experience', raise: { 'a.q': '1' } },
    ],
  },
  routes: [route, { id: 'experience', title: 'Experience' }],
  areas: [
    { id: 'a', title: 'a', score: 59.9, claimed: 60.4, range: [59.9, 100], answered: 2, asked: 2 },
    { id: 'b', title: 'b', score: null, claimed: null, range: null, answered: 0, asked: 0 },
  ],
  plan: { toward: 'option-1', readiness: 49.9, curve: [[2.5, 49.9]] },
  answers: { 'a.q': '1' },
} as unknown as Result;

function shown() {
  const whole = inWholePoints(bank, result);
  return { whole, scored: whole.routes.filter(isScored)[0]! };
}

test('the lines of a route and its limit add up to its readiness, which stays below the mark that it misses', () => {
  const { whole, scored } = shown();
  expect(scored.readiness).toBe(49);
  expect(scored.range).toEqual([49, 100]);
  expect(scored.contributions).toEqual([
    {
      area: 'a',
      points: 41,
      of: 60,
      questions: [
        { id: 'a.q', points: 21, of: 21 },
        { id: 'a.r', points: 20, of: 39 },
      ],
    },
  ]);
  expect(scored.adjustments).toEqual([
    { points: 5, because: 'A sponsor.' },
    { points: 3, limit: 0 },
  ]);
  expect(whole.routes[1]).toEqual({ id: 'experience', title: 'Experience' });
});

test('a need that is missed reads as missed, and one without a score, or of no area, is left as it is', () => {
  const { scored } = shown();
  expect(scored.blockedBy).toEqual([{ ...route.blockedBy[0]!, score: 59 }, ...route.blockedBy.slice(1)]);
});

test('findings say the numbers of the routes', () => {
  const { whole, scored } = shown();
  expect(whole.recommendation.because).toEqual([
    { ...findings[0]!, readiness: 49 },
    { ...findings[1]!, points: 21, of: 21 },
    { ...findings[2]!, points: 4 },
    { ...findings[3]!, reachable: 49 },
    ...scored.blockedBy,
  ]);
  expect(whole.recommendation.alternatives).toEqual([
    { route: 'option-1', because: [{ ...findings[0]!, readiness: 49 }] },
    result.recommendation.alternatives[1],
  ]);
  expect(whole.recommendation.wouldChange).toEqual([
    { route: 'option-1', because: [{ ...findings[3]!, reachable: 49 }] },
    result.recommendation.wouldChange[1],
  ]);
});

test('a finding takes the numbers of its own route, area and question; those without any are passed on', () => {
  const other: ScoredRouteResult = {
    ...route,
    id: 'option-2',
    readiness: 70.4,
    ready: true,
    blockedBy: [],
    contributions: [{ area: 'b', points: 0, of: 20, questions: [] }, ...route.contributions],
  };
  const ready = { route: 'option-2', readiness: 70.4, readyAt: 50 };
  const gap = { code: 'gap', route: 'option-2', area: 'a', question: 'a.r', points: 20.8, of: 39.2 };
  const passedOn = [
    { code: 'nearest', route: 'option-1', hours: 2.25 },
    { code: 'beyond-reach', route: 'option-1', hours: 90.5, reachHours: 80 },
    { code: 'see-plan', route: 'option-1', hours: 2.25 },
    { code: 'outdone', route: 'option-1', by: 'option-2' },
    { code: 'not-needed', route: 'experience' },
    { code: 'adjustment', route: 'option-1', because: 'A sponsor.', points: 5 },
    { code: 'missing-facts', questions: ['a.q'] },
  ];
  const because = [{ code: 'ready', ...ready }, { code: 'ready-too', ...ready }, gap, ...passedOn];
  const { recommendation, routes } = inWholePoints(
    { ...bank, routes: [...bank.routes, routeOf('option-2', { a: 1 }, { readyAt: 50 })] },
    {
      ...result,
      routes: [...result.routes, other],
      recommendation: { ...result.recommendation, because },
    } as Result,
  );
  const [, line] = routes.filter(isScored)[1]!.contributions;
  const { points, of } = line!.questions[1]!;
  expect(recommendation.because).toEqual([
    { code: 'ready', ...ready, readiness: 70 },
    { code: 'ready-too', ...ready, readiness: 70 },
    { ...gap, points, of },
    ...passedOn,
  ]);
});

test('areas stay below what is asked of them, and one without a score has none', () => {
  const { whole } = shown();
  expect(whole.areas).toEqual([
    { ...result.areas[0]!, score: 59, claimed: 60, range: [59, 100] },
    result.areas[1],
  ]);
});

test('a plan stays below the mark of the route it leads to; that of the fallback has no readiness', () => {
  const { whole } = shown();
  expect(whole.plan).toEqual({ toward: 'option-1', readiness: 49, curve: [[2.5, 49]] });
  const fallback = { toward: 'experience', readiness: null, curve: [[1, 49.9]] } as const;
  expect(planInWholePoints(bank, fallback)).toEqual({ ...fallback, curve: [[1, 50]] });
});
