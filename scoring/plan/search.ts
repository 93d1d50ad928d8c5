import type { Action, Bank, Need, ScoredRoute } from '../model/bank.ts';
import { reaches } from '../model/tolerance.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { keptWithinLimits } from '../score/readiness.ts';
import { cheapest, highest, staircase } from './choose.ts';
import { climbTo, stepsOf } from './climb.ts';
import { type Choice, wholeFrontier } from './frontier.ts';
import { hoursBetween } from './least-hours.ts';
import { type SearchOptions, setAsideBy } from './options.ts';
import { mayRunIntoLimits, routeParts } from './route-parts.ts';

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

  const setAside = setAsideBy(options);
  const parts = routeParts(at, evaluation, setAside);
  const limited = mayRunIntoLimits(parts, adjusted);

  const meeting = parts.map((part) => ({ share: part.share, outcomes: part.meeting }));
  const climb = climbTo(bank, evaluation, at, stepsOf(evaluation, setAside));
  const readyBy = (goal: number) => {
    if (climb === null || !reaches(climb.reachable, goal)) return null;
    const enough = hoursBetween({ ...climb, goal }).most;
    return cheapest(wholeFrontier(meeting, limited, Math.min(enough, budget)), goal, readinessAfter);
  };
  const ready = readyBy(Math.min(100, route.readyAt + bank.planMargin)) ?? readyBy(route.readyAt);

  const highestAffordable = () => highest(wholeFrontier(parts, limited, budget), readinessAfter);
  const best = ready ?? (Number.isFinite(budget) ? highestAffordable() : null);
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
    curve: () => staircase(wholeFrontier(parts, limited), readinessAfter).map(setOf),
    strong: () => {
      const strong = route.strongAt === undefined ? null : readyBy(route.strongAt);
      const { reachHours = Number.POSITIVE_INFINITY } = bank;
      return strong && strong.hours <= reachHours ? setOf(strong) : null;
    },
    unmeetable: [...unmetByFacts, ...parts.flatMap(({ unmeetable }) => unmeetable)],
  };
}

function actionsOf(choice: Choice): readonly Action[] {
  return choice.before ? [...actionsOf(choice.before), ...choice.outcome!.set.actions] : [];
}
