import type { Range, ScoredRouteResult } from '../result/result.ts';
import { shown } from '../result/rounding.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { needFindings } from './reasons.ts';
import { routeLines } from './route-lines.ts';

/** The scored routes, rounded so that none seems to reach a threshold it misses. */
export function routeResults(
  { areas, routes }: Evaluation,
  exactRanges: ReadonlyMap<string, Range>,
): readonly ScoredRouteResult[] {
  return routes.map((evaluated): ScoredRouteResult => {
    const { id, title, readyAt } = evaluated.shape.route;
    const [lowest, highest] = exactRanges.get(id)!;
    const { readiness, contributions, adjustments } = routeLines(evaluated, areas);
    return {
      id,
      title,
      readiness,
      range: [shown(lowest, [readyAt], 0.1), shown(highest, [readyAt], 0.1)],
      readyAt,
      ready: evaluated.ready,
      blockedBy: needFindings(evaluated.shape, evaluated.unmetNeeds, areas),
      contributions,
      adjustments,
    };
  });
}
