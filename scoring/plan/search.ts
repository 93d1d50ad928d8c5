import type { Action, Bank, Need, ScoredRoute } from '../model/bank.ts';
import { exceeds } from '../model/tolerance.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { dependsOn } from '../score/needs.ts';
import { offeredTasks } from '../score/offered-actions.ts';
import { areaShares, keptWithinLimits } from '../score/readiness.ts';
import { areaOutcomes } from './area-outcomes.ts';
import { cheapest, highest, staircase } from './choose.ts';
import { type AreaPart, type Choice, wholeFrontier } from './frontier.ts';

/** What all sets of actions together can do for a route. Hours are hours in all. */
export type RouteSearch = {
  /** The best set: the cheapest that makes the route ready, else (within a budget) the highest. */
  readonly best: (ActionSet & { readonly feasible: boolean }) | null;
  /**
   * The sets that give the highest readiness for their hours, needs aside, in ascending order of both.
   * Reckoned when asked for: not every route's are needed.
   */
  readonly curve: () => readonly ActionSet[];
  /** Needs that no set of actions meets. */
  readonly unmeetable: readonly Need[];
};

type ActionSet = {
  readonly actions: readonly Action[];
  readonly hours: number;
  /** 0 to 100, once all is done. */
  readonly readiness: number;
};

export type SearchOptions = {
  /** Hours in all. */
  readonly budget?: number;
  /** Full ids of actions already done. */
  readonly done?: readonly string[];
};

export function searchRoute(
  bank: Bank,
  route: ScoredRoute,
  evaluation: Evaluation,
  { budget = Number.POSITIVE_INFINITY, done = [] }: SearchOptions = {},
): RouteSearch {
  const current = evaluation.routes.find(({ id }) => id === route.id)!;
  const adjusted = current.adjustments.reduce((sum, { points }) => sum + points, 0);
  const readinessAfter = ({ points }: Choice) => keptWithinLimits(points + adjusted);

  const needs: Need[] = [];
  const parts = partsOf(route, evaluation, new Set(done), needs);
  const choices = wholeFrontier(parts, mayRunIntoLimits(parts, adjusted));
  const fixedUnmet = current.unmetNeeds.filter((need) => !needs.includes(need));
  const reachableNeeds = choices.reduce((met, choice) => met | choice.needs, 0);
  const unmeetable = [...fixedUnmet, ...needs.filter((_, bit) => (reachableNeeds & (1 << bit)) === 0)];

  const affordable = choices.filter(({ hours }) => hours <= budget);
  const complete = affordable.filter(
    (choice) => fixedUnmet.length === 0 && choice.needs === 2 ** needs.length - 1,
  );
  const readyBy = (goal: number) => cheapest(complete, goal, readinessAfter);
  const ready = readyBy(Math.min(100, route.readyAt + bank.planMargin)) ?? readyBy(route.readyAt);
  const best = ready ?? (Number.isFinite(budget) ? highest(affordable, readinessAfter) : null);
  const setOf = (choice: Choice): ActionSet => ({
    actions: actionsOf(choice),
    hours: choice.hours,
    readiness: readinessAfter(choice),
  });
  return {
    best: best && { ...setOf(best), feasible: ready !== null },
    curve: () => staircase(choices, readinessAfter).map(setOf),
    unmeetable,
  };
}

/** @param needs receives the needs that depend on an area, in the order of their bits */
function partsOf(
  route: ScoredRoute,
  { areas, facts }: Evaluation,
  done: ReadonlySet<string>,
  needs: Need[],
): readonly AreaPart[] {
  const shares = areaShares(route, areas);
  return areas.flatMap((evaluated) => {
    const { area } = evaluated.model;
    const ofArea = route.needs.filter((need) => dependsOn(need, area));
    if (!shares.has(area.id) && ofArea.length === 0) return [];
    const firstNeed = needs.length;
    needs.push(...ofArea);
    const offered = offeredTasks(area.actions, facts, done);
    return [
      {
        outcomes: areaOutcomes(evaluated, offered, ofArea, facts),
        share: shares.get(area.id) ?? 0,
        firstNeed,
      },
    ];
  });
}

function mayRunIntoLimits(parts: readonly AreaPart[], adjusted: number): boolean {
  const points = parts.map(({ outcomes, share }) => outcomes.map(({ score }) => share * (score ?? 0)));
  const least = points.reduce((sum, list) => sum + Math.min(...list), adjusted);
  const most = points.reduce((sum, list) => sum + Math.max(...list), adjusted);
  return least < 0 || exceeds(most, 100);
}

function actionsOf(choice: Choice): readonly Action[] {
  return choice.before ? [...actionsOf(choice.before), ...choice.outcome!.actions] : [];
}
