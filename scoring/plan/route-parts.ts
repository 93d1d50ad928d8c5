import type { Need } from '../model/bank.ts';
import { exceeds } from '../model/tolerance.ts';
import type { Evaluation } from '../score/evaluate.ts';
import type { SetAside } from '../score/offered-tasks.ts';
import { type AreaOutcome, areaOutcomes } from './area-outcomes.ts';
import type { AreaPart } from './frontier.ts';
import { offeredActions } from './offered-actions.ts';

/** An area that concerns a route: the route weighs it or has a need on it. */
export type RoutePart = AreaPart & {
  /** The outcomes that meet all needs of the route on the area. */
  readonly meeting: readonly AreaOutcome[];
  /** Those of these needs that no outcome meets. */
  readonly unmeetable: readonly Need[];
};

/** @param at place of the route among the scored ones */
export function routeParts(
  at: number,
  { areas, facts, world }: Evaluation,
  setAside: SetAside,
): readonly RoutePart[] {
  const { shares } = world.routes[at]!;
  return areas.flatMap((area, place): readonly RoutePart[] => {
    const share = shares[place]!;
    const needs = area.model.needs[at]!;
    if (share === 0 && needs.length === 0) return [];
    const outcomes = areaOutcomes(area, offeredActions(area.model, facts, setAside));
    const unmet = outcomes.map(({ unmetNeeds }) => unmetNeeds[at]!);
    return [
      {
        share,
        outcomes,
        meeting: outcomes.filter((_, outcome) => unmet[outcome]!.length === 0),
        unmeetable: needs
          .map(({ need }) => need)
          .filter((need) => unmet.every((list) => list.includes(need))),
      },
    ];
  });
}

/** Whether readiness may come to lie below 0 or above 100 before it is kept within these limits. */
export function mayRunIntoLimits(parts: readonly AreaPart[], adjusted: number): boolean {
  let least = adjusted;
  let most = adjusted;
  for (const { outcomes, share } of parts) {
    const points = outcomes.map(({ score }) => share * (score ?? 0));
    least += Math.min(...points);
    most += Math.max(...points);
  }
  return least < 0 || exceeds(most, 100);
}
