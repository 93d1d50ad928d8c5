import { expect, test } from 'vitest';
import { smallestRaises } from '../../../scoring/explain/smallest-raises.ts';
import { evaluate, type Need, type ScoredRoute } from '../../../scoring/index.ts';
import { NOTHING_SET_ASIDE } from '../../../scoring/score/offered-tasks.ts';
import { actionOf, areaOf, bankOf, experience, factOf, questionOf, routeOf } from '../small-bank.ts';

const worths = ['0', '0.5', '1'];
const areas = [
  areaOf('a', {
    questions: [factOf('a.fact', ['yes', 'no']), questionOf('a.q', worths), questionOf('a.r', worths)],
    actions: [actionOf('a.half', { 'a.q': '0.5' }), actionOf('a.all', { 'a.q': '1', 'a.r': '1' })],
  }),
  areaOf('b', {
    questions: [questionOf('b.q', worths), questionOf('b.r', worths)],
    actions: [actionOf('b.all', { 'b.q': '1', 'b.r': '1' })],
  }),
];
const onB: Need = { kind: 'area', area: 'b', atLeast: 50, because: 'Too little of b.' };
const onFact: Need = {
  kind: 'condition',
  when: [{ question: 'a.fact', accepts: ['yes'] }],
  because: 'Not so.',
};

/** Each question raised to '1' is worth 25 points of the route. */
const inside = (readyAt: number, needs: readonly Need[] = []) =>
  routeOf('inside', { a: 1, b: 1 }, { readyAt, needs });

/** Of somebody who has done nothing yet, for the first of the routes, as "a.q 1, b.q 1". */
function raised(...routes: readonly ScoredRoute[]): string | null {
  const bank = bankOf({ areas, routes: [...routes, experience] });
  const found = smallestRaises(bank, evaluate(bank, {}), 3, NOTHING_SET_ASIDE)(0);
  return found?.map(({ question, answer }) => `${question} ${answer}`).join(', ') ?? null;
}

test.each<[number, readonly Need[], string | null]>([
  [10, [], 'a.q 0.5'],
  [25, [], 'a.q 1'],
  [50, [], 'a.q 1, a.r 1'],
  [75, [], 'a.q 1, a.r 1, b.q 1'],
  [100, [], null],
  [25, [onB], 'b.q 1'],
  [50, [onB], 'a.q 1, b.q 1'],
  [0, [onFact], null],
])(
  'for a mark of %d and needs %j it is the fewest, of these the first of the bank: %s',
  (mark, needs, raises) => {
    expect(raised(inside(mark, needs))).toBe(raises);
  },
);

test('a rival that is ahead has to be outdone, unless one of its needs is unmet', () => {
  const rival = (needs: readonly Need[]) =>
    routeOf('rival', { b: 1 }, { readyAt: 0, needs, adjust: [{ when: [], points: 10, because: 'Ahead.' }] });
  // It is ten points above its mark from the start: with one answer of a the route is at its own, with half of one more 12.5 above.
  expect(raised(inside(25), rival([]))).toBe('a.q 0.5, a.r 1');
  expect(raised(inside(25), rival([onFact]))).toBe('a.q 1');
  expect(raised(inside(25), rival([{ ...onB, atLeast: 100 }]))).toBe('a.q 1');
});
