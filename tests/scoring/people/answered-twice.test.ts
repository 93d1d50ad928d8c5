import { expect, test } from 'vitest';
import { answeredTwice } from '../../../scoring/people/index.ts';
import { weightedKappa } from '../../../scoring/statistics/kappa.ts';
import { areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';

const ids = ['0', '0.25', '0.5', '0.75', '1'];
const bank = bankOf({
  areas: [areaOf('work', { questions: [questionOf('work.a', ids)] })],
  routes: [routeOf('inside', { work: 1 }), experience],
});
const now = Date.UTC(2026, 10, 26);
const day = 86_400_000;

/** @param place of the answer; `null`: does not know */
const line = (place: number | null, days?: number, id = 'p') => ({
  id,
  answers: { 'work.a': place === null ? null : ids[place]! },
  ...(days === undefined ? {} : { time: now + days * day }),
});
const steps = (...lines: readonly ReturnType<typeof line>[]) => {
  const { people, noise, further } = answeredTwice(bank, lines);
  return { people, near: 'cannotTellFrom' in noise ? noise.cannotTellFrom : noise.of, further };
};

test('the first two times count, in whatever order they stand', () => {
  const [first, second, third] = [line(0, 0), line(1, 31), line(4, 60)];
  const near = { people: 1, near: 1, further: 0 };
  expect(steps(first, second, third)).toEqual(near);
  expect(steps(third, second, first)).toEqual(near);
  expect(steps(first, third)).toEqual({ people: 0, near: 0, further: 0 });
});

test('where a time is not known the two are taken to be near', () => {
  for (const [one, other] of [
    [line(0), line(1, 0)],
    [line(0, 0), line(1)],
    [line(0), line(1)],
  ] as const)
    expect(steps(one, other)).toEqual({ people: 1, near: 1, further: 0 });
});

test('who does not know at one of the two times has not moved', () => {
  expect(steps(line(null), line(0))).toEqual({ people: 1, near: 0, further: 0 });
  expect(steps(line(0), line(null))).toEqual({ people: 1, near: 0, further: 0 });
});

test('of fifty people the agreement of the two times is told for each question', () => {
  const places = Array.from({ length: 50 }, (_, number) => [number % 5, (number * 7) % 5] as const);
  const lines = places.flatMap(([one, other], number) => [
    line(one, 0, `${number}`),
    line(other, 1, `${number}`),
  ]);
  expect(answeredTwice(bank, lines).kappas).toEqual([{ question: 'work.a', kappa: weightedKappa(places) }]);
});
