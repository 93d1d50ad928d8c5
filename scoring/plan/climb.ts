import type { Bank } from '../model/bank.ts';
import { reaches } from '../model/tolerance.ts';
import type { Evaluation } from '../score/evaluate.ts';
import type { SetAside } from '../score/offered-tasks.ts';
import { keptWithinLimits } from '../score/readiness.ts';
import { type AreaSteps, areaSteps } from './area-steps.ts';
import { hoursUnit } from './hours-unit.ts';
import { offeredActions } from './offered-actions.ts';

/** A route to be climbed: the steps of the areas that concern it, and what its readiness is made of. */
export type Climb = {
  readonly areas: readonly { readonly steps: AreaSteps; readonly share: number }[];
  /** Σ adjustments. */
  readonly adjusted: number;
  /** The highest readiness that a plan brings. */
  readonly reachable: number;
  /** The readiness that a plan aims at: the mark with the margin where that can be reached, else the mark. */
  readonly goal: number;
  /** Of which all hours are multiples. */
  readonly unit: number;
};

/** Of each area, for each scored route. */
type StepsOfAreas = readonly (readonly (AreaSteps | null)[])[];

export function stepsOf({ areas, facts }: Evaluation, setAside: SetAside): StepsOfAreas {
  return areas.map((area) => areaSteps(area, offeredActions(area.model, facts, setAside)));
}

/**
 * What a plan has to climb for the route; `null` when no plan makes it ready.
 * @param at place of the route among the scored ones
 */
export function climbTo(bank: Bank, { world }: Evaluation, at: number, steps: StepsOfAreas): Climb | null {
  const { route, shares, adjusted, unmetNeeds } = world.routes[at]!;
  if (unmetNeeds.length > 0) return null;
  const areas: Climb['areas'][number][] = [];
  let most = 0;
  for (let place = 0; place < shares.length; place += 1) {
    const share = shares[place]!;
    const ofArea = steps[place]![at]!;
    if (ofArea === null) return null;
    if (share === 0 && ofArea.hours[0] === 0) continue;
    most += share * ofArea.scores.at(-1)!;
    areas.push({ steps: ofArea, share });
  }
  const reachable = keptWithinLimits(most + adjusted);
  if (!reaches(reachable, route.readyAt)) return null;
  const withMargin = Math.min(100, route.readyAt + bank.planMargin);
  const goal = reaches(reachable, withMargin) ? withMargin : route.readyAt;
  return { areas, adjusted, reachable, goal, unit: hoursUnit(bank) };
}
