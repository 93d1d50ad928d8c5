import type { Bank } from '../model/bank.ts';
import { scoredRoutes } from '../model/lookup.ts';
import type { Range, ScoredRouteResult } from '../result/result.ts';
import { shown } from '../result/rounding.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { needFindings } from './reasons.ts';
import { explain } from './route-lines.ts';

/** The scored routes, rounded so that none seems to reach a threshold it misses. */
export function routeResults(
  bank: Bank,
  evaluation: Evaluation,
  exactRanges: ReadonlyMap<string, Range>,
): readonly ScoredRouteResult[] {
  return scoredRoutes(bank).map((route): ScoredRouteResult => {
    const { id, title, readyAt } = route;
    const evaluated = evaluation.routes.find((other) => other.id === id)!;
    const { readiness, contributions, adjustments } = explain(route, evaluated, evaluation);
    const [lowest, highest] = exactRanges.get(id)!;
    return {
      id,
      title,
      readiness,
      range: [shown(lowest, [readyAt], 0.1), shown(highest, [readyAt], 0.1)],
      readyAt,
      ready: evaluated.ready,
      blockedBy: needFindings(id, evaluated.unmetNeeds, evaluation.areas),
      contributions,
      adjustments,
    };
  });
}
