import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Limits, limitsOfFallback, limitsOfOwn } from '../../../scoring/certainty/limits.ts';
import { type Bank, evaluate } from '../../../scoring/index.ts';
import { keptWithinLimits } from '../../../scoring/score/readiness.ts';
import { recommendedRoute } from '../../../scoring/score/recommended-route.ts';
import { areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';

const areas = [areaOf('a', { questions: [questionOf('a.q', ['0', '1'])] })];

const somePoints = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 13 }).map((tens) => 10 * tens) },
  { weight: 1, arbitrary: fc.constantFrom(-0.5, 0.5, 30.5, 99.5, 100.5) },
);

/** Most marks and points lie on one grid, so that many routes tie, just reach a mark, or end at 0 or 100. */
const race = fc.record({
  routes: fc.array(fc.record({ readyAt: fc.constantFrom(0, 30, 50, 60, 80, 99, 100), points: somePoints }), {
    minLength: 1,
    maxLength: 4,
  }),
  isReversed: fc.boolean(),
  isWithin: fc.boolean(),
  own: fc.nat(3),
});

/** How many of the sets of limits hold at these points of all routes. */
function holding({ forms, limits }: Limits, points: readonly number[], own: number): number {
  const numbers = forms.map(
    (form) => (form.rival === null ? 0 : points[form.rival]!) + form.own * (points[own] ?? 0),
  );
  return limits.filter((set) => numbers.every((number, at) => number <= set[at]!)).length;
}

/** @returns the routes as the bank shapes them, and the id of the one recommended at these points */
function racing(
  routes: readonly { readonly readyAt: number }[],
  points: readonly number[],
  isReversed: boolean,
) {
  const scored = routes.map(({ readyAt }, at) => routeOf(`route-${at}`, { a: 1 }, { readyAt }));
  const ids = scored.map(({ id }) => id);
  const bank: Bank = bankOf({
    areas,
    routes: [...scored, experience],
    prefer: isReversed ? ids.toReversed() : ids,
  });
  const stands = scored.map(({ id, readyAt }, at) => {
    const readiness = keptWithinLimits(points[at]!);
    return { id, readyAt, readiness, ready: readiness >= readyAt };
  });
  return { bank, shapes: evaluate(bank, {}).world.routes, ids, route: recommendedRoute(bank, stands).id };
}

test('a route is kept at just those points at which it is recommended, and by one set of limits', () => {
  fc.assert(
    fc.property(race, ({ routes, isReversed, isWithin, own: any }) => {
      const own = any % routes.length;
      const points = routes.map(({ points }) => (isWithin ? keptWithinLimits(points) : points));
      const { bank, shapes, ids, route } = racing(routes, points, isReversed);
      const span = isWithin ? { least: 0, most: 100 } : { least: -30, most: 130 };
      const limits = limitsOfOwn(
        bank,
        shapes,
        routes.map(() => span),
        own,
      );
      expect(holding(limits, points, own)).toBe(route === ids[own] ? 1 : 0);
      expect(holding(limitsOfFallback(shapes), points, -1)).toBe(route === 'experience' ? 1 : 0);
    }),
    { numRuns: 500 },
  );
});

test.each([
  [{ least: 0, most: 100 }, 50, 1],
  [{ least: 0, most: 100.1 }, 50, 3],
  [{ least: -1, most: 100 }, 50, 1],
  [{ least: -1, most: 100 }, 0, 3],
])('only where 0 or 100 can bend a lead is there more than one set of limits', (span, readyAt, sets) => {
  const { bank, shapes } = racing([{ readyAt }], [0], false);
  expect(limitsOfOwn(bank, shapes, [span], 0).limits).toHaveLength(sets);
});
