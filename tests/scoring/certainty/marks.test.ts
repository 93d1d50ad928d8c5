import { expect, test } from 'vitest';
import { marksHold } from '../../../scoring/certainty/marks.ts';
import { type Answers, evaluate, type ScoredRoute } from '../../../scoring/index.ts';
import { areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';

const areas = ['a', 'b'].map((id) =>
  areaOf(id, { questions: [questionOf(`${id}.q`, ['0', '0.4', '0.75', '1'])] }),
);

/** The most tenths of a point, up to 100 points, that all marks may be off. */
function mostOff(recommended: string, answers: Answers, ...routes: readonly ScoredRoute[]): number {
  const bank = bankOf({ areas, routes: [...routes, experience] });
  const evaluation = evaluate(bank, answers);
  let tenths = 0;
  while (tenths < 1000 && marksHold(bank, evaluation, recommended, (tenths + 1) / 10)) tenths += 1;
  return tenths / 10;
}

test('a route that is ready stays so until its mark is above its readiness', () => {
  expect(mostOff('inside', { 'a.q': '0.75' }, routeOf('inside', { a: 1 }, { readyAt: 50 }))).toBe(25);
});

test('a rival catches up with half of the lead from either side, and a tie goes to the one preferred', () => {
  const inside = routeOf('inside', { a: 1 }, { readyAt: 50 });
  const rival = routeOf('rival', { b: 1 }, { readyAt: 85 });
  const answers = { 'a.q': '0.75', 'b.q': '1' };
  // Ahead by 25 - 15 points.
  expect(mostOff('inside', answers, inside, rival)).toBe(5);
  expect(mostOff('inside', answers, rival, inside)).toBe(4.9);
});

test('without a route that is ready, none may become so', () => {
  const inside = routeOf('inside', { a: 1 }, { readyAt: 50 });
  expect(mostOff('experience', { 'a.q': '0.4' }, inside)).toBe(9.9);
  const needs = [{ kind: 'area', area: 'b', atLeast: 50, because: 'Too little.' }] as const;
  expect(mostOff('experience', { 'a.q': '0.4' }, { ...inside, needs })).toBe(100);
});

test('a rival with a need unmet never gets ahead', () => {
  const inside = routeOf('inside', { a: 1 }, { readyAt: 50 });
  const needs = [{ kind: 'area', area: 'a', atLeast: 80, because: 'Too little.' }] as const;
  const rival = routeOf('rival', { b: 1 }, { readyAt: 0, needs });
  expect(mostOff('inside', { 'a.q': '0.75', 'b.q': '1' }, inside, rival)).toBe(25);
});
