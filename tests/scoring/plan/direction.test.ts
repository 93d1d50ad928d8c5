import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers, Bank } from '../../../scoring/index.ts';
import { preference, scoredRoutes } from '../../../scoring/model/lookup.ts';
import { nearestRoute } from '../../../scoring/plan/direction.ts';
import { setAsideBy } from '../../../scoring/plan/options.ts';
import { searchRoute } from '../../../scoring/plan/search.ts';
import { evaluate } from '../../../scoring/score/evaluate.ts';
import { randomCases } from '../../at-length.ts';
import { law } from '../law.ts';
import { actionOf, areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';

/** The same from the plans themselves: the fewest hours, and no more than are within reach. */
function nearestByPlans(bank: Bank, answers: Answers, done: readonly string[] = []): string | undefined {
  const evaluation = evaluate(bank, answers);
  const plans = scoredRoutes(bank).flatMap((route) => {
    const { best } = searchRoute(bank, route, evaluation, { done });
    return best?.feasible && best.hours <= (bank.reachHours ?? best.hours)
      ? [{ id: route.id, hours: best.hours }]
      : [];
  });
  const [nearest] = plans.toSorted(
    (one, other) => one.hours - other.hours || preference(bank, one.id) - preference(bank, other.id),
  );
  return nearest?.id;
}

law(
  'the nearest route is the one whose cheapest plan takes the fewest hours, and no more than are within reach',
  ({ bank, answers }) => {
    const actions = bank.areas.flatMap((area) => area.actions);
    for (const every of [actions.length + 1, 3, 2]) {
      const done = actions.filter((_, place) => place % every === every - 1).map(({ id }) => id);
      const found = nearestRoute(bank, evaluate(bank, answers), setAsideBy({ done }))?.id;
      expect(found).toBe(nearestByPlans(bank, answers, done));
    }
  },
);

/** Routes with much the same plans, so that bounds leave open which one takes fewer hours. */
const alike = fc.record({
  hours: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 6, maxLength: 6 }),
  routes: fc.array(
    fc.record({ a: fc.integer({ min: 4, max: 6 }), readyAt: fc.constantFrom(40, 45, 50, 55) }),
    { minLength: 2, maxLength: 4 },
  ),
  reachHours: fc.option(fc.integer({ min: 2, max: 8 }), { nil: null }),
  isReversed: fc.boolean(),
});

test('so it is where routes have much the same plans', () => {
  fc.assert(
    fc.property(alike, ({ hours, routes, reachHours, isReversed }) => {
      const areas = ['a', 'b'].map((id, place) =>
        areaOf(id, {
          questions: ['q', 'r', 's'].map((name) => questionOf(`${id}.${name}`, ['0', '1'])),
          actions: ['q', 'r', 's'].map((name, at) =>
            actionOf(`${id}.do-${name}`, { [`${id}.${name}`]: '1' }, { hours: hours[3 * place + at]! }),
          ),
        }),
      );
      const scored = routes.map(({ a, readyAt }, at) => routeOf(`route-${at}`, { a, b: 5 }, { readyAt }));
      const ids = scored.map(({ id }) => id);
      const bank = bankOf({
        areas,
        routes: [...scored, experience],
        prefer: isReversed ? ids.toReversed() : ids,
        ...(reachHours === null ? {} : { reachHours }),
      });
      const found = nearestRoute(bank, evaluate(bank, {}), setAsideBy({}))?.id;
      expect(found).toBe(nearestByPlans(bank, {}));
    }),
    randomCases(150),
  );
});
