import type { Action, ScoredRoute } from '../model/bank.ts';
import type { Mark } from '../result/plan.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { evaluateRoutes } from '../score/readiness.ts';
import { raisedAreas } from './raised-areas.ts';
import type { Scheduled } from './schedule.ts';

/**
 * Where the actions, in their order, first make the route ready; `null` where it is ready before them, or not
 * even after all.
 */
export function markOf(
  route: ScoredRoute,
  { world, areas }: Evaluation,
  scheduled: readonly Scheduled<Action>[],
): Mark | null {
  const isReadyAfter = (actions: readonly Scheduled<Action>[]) => {
    const raised = raisedAreas(
      areas,
      actions.map(({ task }) => task),
    );
    return evaluateRoutes(world.routes, raised).find(({ id }) => id === route.id)!.ready;
  };
  for (let count = 0; count <= scheduled.length; count += 1) {
    const first = scheduled.slice(0, count);
    if (!isReadyAfter(first)) continue;
    if (count === 0) return null;
    return {
      hours: first.reduce((sum, { task }) => sum + task.hours, 0),
      actions: count,
      week: Math.max(...first.map(({ endWeek }) => endWeek)),
    };
  }
  return null;
}
