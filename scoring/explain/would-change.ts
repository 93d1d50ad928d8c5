import type { Bank } from '../model/bank.ts';
import { setAsideBy } from '../plan/options.ts';
import { raisedAreas } from '../plan/raised-areas.ts';
import type { RouteSearch } from '../plan/search.ts';
import type { Finding } from '../result/findings.ts';
import type { WouldChange } from '../result/result.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { evaluateRoutes, type RouteShape } from '../score/readiness.ts';
import { recommendedRoute } from '../score/recommended-route.ts';
import { whyNot } from './reasons.ts';
import { smallestRaises } from './smallest-raises.ts';

/** More is no small change: then the plan towards the route is the better thing to read. */
const MOST_RAISES = 3;

/**
 * For each other route, the smallest set of at most three answers to raise, or proofs to give, that makes it
 * the recommended one; else why there is none.
 */
export function wouldChange(
  bank: Bank,
  evaluation: Evaluation,
  searches: ReadonlyMap<string, RouteSearch>,
  declined: readonly string[] = [],
): readonly WouldChange[] {
  const { routes } = evaluation.world;
  const recommended = recommendedRoute(bank, evaluation.routes);
  const raisesFor = smallestRaises(bank, evaluation, MOST_RAISES, setAsideBy({ declined }));
  return bank.routes
    .filter(({ id }) => id !== recommended.id)
    .map(({ id }): WouldChange => {
      const target = routes.findIndex(({ route }) => route.id === id);
      if (target === -1) return { route: id, because: [{ code: 'not-needed', route: id }] };
      const raises = raisesFor(target);
      if (raises)
        return { route: id, raise: Object.fromEntries(raises.map((one) => [one.question, one.answer])) };
      return { route: id, because: whyNoRaises(bank, evaluation, routes[target]!, searches.get(id)!) };
    });
}

function whyNoRaises(
  bank: Bank,
  evaluation: Evaluation,
  { route }: RouteShape,
  search: RouteSearch,
): readonly Finding[] {
  if (!search.best?.feasible) return whyNot(route, search, evaluation);
  const { actions, hours } = search.best;
  const areas = raisedAreas(evaluation.areas, actions);
  const { id: by } = recommendedRoute(bank, evaluateRoutes(evaluation.world.routes, areas));
  return by === route.id
    ? [{ code: 'see-plan', route: route.id, hours }]
    : [{ code: 'outdone', route: route.id, by }];
}
