import type { Bank } from '../model/bank.ts';
import type { PlanOptions } from '../plan/options.ts';
import { weeksFor } from '../plan/plan-on-weeks.ts';
import type { RouteSearch } from '../plan/search.ts';
import type { Alternative, ScoredRouteResult } from '../result/result.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { whyNot } from './reasons.ts';
import type { Verdict } from './verdict.ts';

/** Each route that is neither recommended nor what the plan leads to: its hours and weeks, or why not. */
export function alternativesTo(
  bank: Bank,
  verdict: Verdict,
  evaluation: Evaluation,
  routes: readonly ScoredRouteResult[],
  searches: ReadonlyMap<string, RouteSearch>,
  options: PlanOptions,
): readonly Alternative[] {
  const toward = verdict.kind === 'fallback' ? verdict.toward?.id : undefined;
  return bank.routes
    .filter(({ id }) => id !== verdict.route.id && id !== toward)
    .map((other): Alternative => {
      const { id: route } = other;
      if (other.kind === 'fallback') return { route, because: [{ code: 'not-needed', route }] };
      const result = routes.find(({ id }) => id === route)!;
      if (result.ready) return { route, hours: 0, weeks: 0 };
      const search = searches.get(route)!;
      if (!search.best?.feasible) return { route, because: whyNot(other, search, evaluation) };
      const { actions, hours } = search.best;
      const { reachHours } = bank;
      if (reachHours !== undefined && hours > reachHours)
        return { route, because: [{ code: 'beyond-reach', route, hours, reachHours }] };
      return { route, hours, weeks: weeksFor(bank, other, evaluation, actions, options) };
    });
}
