import { expect } from 'vitest';
import { preference, scoredRoutes } from '../../../scoring/model/lookup.ts';
import { nearestRoute } from '../../../scoring/plan/direction.ts';
import { setAsideBy } from '../../../scoring/plan/options.ts';
import { searchRoute } from '../../../scoring/plan/search.ts';
import { evaluate } from '../../../scoring/score/evaluate.ts';
import { law } from '../law.ts';

law(
  'the nearest route is the one whose cheapest plan takes the fewest hours, and no more than are within reach',
  ({ bank, answers }) => {
    const evaluation = evaluate(bank, answers);
    const actions = bank.areas.flatMap((area) => area.actions);
    for (const every of [actions.length + 1, 3, 2]) {
      const done = actions.filter((_, place) => place % every === every - 1).map(({ id }) => id);
      const plans = scoredRoutes(bank).flatMap((route) => {
        const { best } = searchRoute(bank, route, evaluation, { done });
        return best?.feasible && best.hours <= (bank.reachHours ?? best.hours)
          ? [{ id: route.id, hours: best.hours }]
          : [];
      });
      const [nearest] = plans.toSorted(
        (one, other) => one.hours - other.hours || preference(bank, one.id) - preference(bank, other.id),
      );
      expect(nearestRoute(bank, evaluation, setAsideBy({ done }))?.id).toBe(nearest?.id);
    }
  },
);
