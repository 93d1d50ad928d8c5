import type { Action, Bank, Need, ScoredRoute } from '../model/bank.ts';
import { exceeds } from '../model/tolerance.ts';
import type { Evaluation } from '../score/evaluate.ts';
import type { SetAside } from '../score/offered-tasks.ts';
import { keptWithinLimits } from '../score/readiness.ts';
import { areaOutcomes } from './area-outcomes.ts';
import { cheapest, highest, staircase } from './choose.ts';
import { type AreaPart, type Choice, wholeFrontier } from './frontier.ts';
import { offeredActions } from './offered-actions.ts';

/** What all sets of actions together can do for a route. Hours are hours in all. */
export type RouteSearch = {
  /** The best set: the cheapest that makes the route ready, else (within a budget) the highest. */
  readonly best: (PlannedSet & { readonly feasible: boolean }) | null;
  /**
   * The sets that give the highest readiness for their hours, needs aside, in ascending order of both.
   * Reckoned when asked for: not every route's are needed.
   */
  readonly curve: () => readonly PlannedSet[];
  /** The cheapest set that brings a ready route to where a strong candidate stands; `null` where none within reach does. */
  readonly strong: () => PlannedSet | null;
  /** Needs that no set of actions meets. */
  readonly unmeetable: readonly Need[];
};

type PlannedSet = {
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
  /** Full ids of actions and tasks that the person cannot or will not do. */
  readonly declined?: readonly string[];
};

export function setAsideBy({ done, declined }: SearchOptions): SetAside {
  return { done: new Set(done), declined: new Set(declined) };
}

export function searchRoute(
  bank: Bank,
  route: ScoredRoute,
  evaluation: Evaluation,
  options: SearchOptions = {},
): RouteSearch {
  const { budget = Number.POSITIVE_INFINITY } = options;
  const at = evaluation.world.routes.findIndex((shape) => shape.route.id === route.id);
  const { adjusted, unmetNeeds: unmetByFacts } = evaluation.world.routes[at]!;
  const readinessAfter = ({ points }: Choice) => keptWithinLimits(points + adjusted);

  const needs: Need[] = [];
  const parts = partsOf(at, evaluation, setAsideBy(options), needs);
  const choices = wholeFrontier(parts, mayRunIntoLimits(parts, adjusted));
  const reachableNeeds = choices.reduce((met, choice) => met | choice.needs, 0);
  const unmeetable = [...unmetByFacts, ...needs.filter((_, bit) => (reachableNeeds & (1 << bit)) === 0)];

  const affordable = choices.filter(({ hours }) => hours <= budget);
  const complete = affordable.filter(
    (choice) => unmetByFacts.length === 0 && choice.needs === 2 ** needs.length - 1,
  );
  const readyBy = (goal: number) => cheapest(complete, goal, readinessAfter);
  const ready = readyBy(Math.min(100, route.readyAt + bank.planMargin)) ?? readyBy(route.readyAt);
  const best = ready ?? (Number.isFinite(budget) ? highest(affordable, readinessAfter) : null);
  const setOf = (choice: Choice): PlannedSet => ({
    hours: choice.hours,
    readiness: readinessAfter(choice),
    // Of most steps of a curve nobody asks for them.
    get actions() {
      return actionsOf(choice);
    },
  });
  return {
    best: best && { ...setOf(best), feasible: ready !== null },
    curve: () => staircase(choices, readinessAfter).map(setOf),
    strong: () => {
      const strong = route.strongAt === undefined ? null : readyBy(route.strongAt);
      const { reachHours = Number.POSITIVE_INFINITY } = bank;
      return strong && strong.hours <= reachHours ? setOf(strong) : null;
    },
    unmeetable,
  };
}

/**
 * The areas that concern the route: those that it weighs or has a need on.
 * @param needs receives the needs that depend on an area, in the order of their bits
 */
function partsOf(
  at: number,
  { areas, facts, world }: Evaluation,
  setAside: SetAside,
  needs: Need[],
): readonly AreaPart[] {
  return areas.flatMap((area, place) => {
    const share = world.routes[at]!.shares[place]!;
    const ofArea = area.model.needs[at]!.map(({ need }) => need);
    if (share === 0 && ofArea.length === 0) return [];
    const firstNeed = needs.length;
    needs.push(...ofArea);
    const outcomes = areaOutcomes(area, offeredActions(area.model, facts, setAside)).map(
      ({ set: { actions, bits, hours }, score, unmetNeeds }) => ({
        actions,
        bits,
        hours,
        score,
        needs: ofArea.reduce((met, need, bit) => met + (unmetNeeds[at]!.includes(need) ? 0 : 2 ** bit), 0),
      }),
    );
    return [{ outcomes, share, firstNeed }];
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
