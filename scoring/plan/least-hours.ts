import { reaches } from '../model/tolerance.ts';
import { keptWithinLimits } from '../score/readiness.ts';
import type { AreaSteps } from './area-steps.ts';
import type { Climb } from './climb.ts';

/** Points may differ by their last bits from how the plan adds them; what is as near as this is left to it. */
const NEAR = 1e-7;

/**
 * Climbs where an hour brings most: with the last step in part nothing takes less, with it in full the goal is
 * reached. So the least hours of a plan lie between the two (Dantzig 1957).
 */
export function hoursBetween({ areas, adjusted, goal, unit }: Climb): {
  readonly least: number;
  readonly most: number;
} {
  const at = areas.map(() => 0);
  const next = areas.map(({ steps, share }) => steepest(steps, share, 0));
  let points = adjusted;
  let hours = 0;
  for (const { steps, share } of areas) {
    points += share * steps.scores[0]!;
    hours += steps.hours[0]!;
  }
  if (points > goal + NEAR) return { least: hours, most: hours };
  // The limits bend what points are worth, and what is all but reached is not for bounds to say.
  if (points < 0 || points > goal - NEAR) return { least: hours, most: Number.POSITIVE_INFINITY };
  for (;;) {
    let best = 0;
    for (let area = 1; area < next.length; area += 1) if (next[area]!.slope > next[best]!.slope) best = area;
    const { to } = next[best]!;
    const { steps, share } = areas[best]!;
    const short = goal - points;
    const gain = share * (steps.scores[to]! - steps.scores[at[best]!]!);
    const takes = steps.hours[to]! - steps.hours[at[best]!]!;
    if (gain > short - NEAR) {
      const inPart = hours + Math.max(0, (takes * (short - NEAR)) / gain);
      const least = unit * Math.ceil(inPart / unit - NEAR);
      return { least, most: gain > short + NEAR ? hours + takes : Number.POSITIVE_INFINITY };
    }
    hours += takes;
    points += gain;
    at[best] = to;
    next[best] = steepest(steps, share, to);
  }
}

/** The step above `from` that brings most points for an hour. */
function steepest({ hours, scores }: AreaSteps, share: number, from: number) {
  let slope = 0;
  let to = from;
  for (let step = from + 1; step < hours.length; step += 1) {
    const toStep = (share * (scores[step]! - scores[from]!)) / (hours[step]! - hours[from]!);
    if (toStep < slope) continue;
    slope = toStep;
    to = step;
  }
  return { slope, to };
}

/**
 * The least hours of a plan: the most points for each number of hours, area by area.
 * @param most no more hours are looked at; enough to reach the goal, or not finite
 */
export function leastHours({ areas, adjusted, goal, unit }: Climb, most: number): number {
  const start = areas.reduce((sum, { steps }) => sum + steps.hours[0]!, 0);
  const all = areas.reduce((sum, { steps }) => sum + steps.hours.at(-1)!, 0);
  const points = new Float64Array((Math.min(most, all) - start) / unit + 1);
  let filled = 0;
  for (const { steps, share } of areas) filled = joined(points, filled, steps, share, unit);
  let units = 0;
  while (!reaches(keptWithinLimits(points[units]! + adjusted), goal)) units += 1;
  return start + units * unit;
}

/**
 * Puts one more area on top of the most points for each number of units.
 * @param filled more gave no more points so far
 * @returns the same with the area
 */
function joined(
  points: Float64Array,
  filled: number,
  { hours, scores }: AreaSteps,
  share: number,
  unit: number,
): number {
  const takes = hours.map((one) => (one - hours[0]!) / unit);
  const gives = scores.map((one) => share * one);
  const reach = Math.min(points.length - 1, filled + takes.at(-1)!);
  for (let units = reach; units >= 0; units -= 1) {
    let best = Number.NEGATIVE_INFINITY;
    for (let step = 0; step < takes.length && takes[step]! <= units; step += 1) {
      const given = points[Math.min(units - takes[step]!, filled)]! + gives[step]!;
      if (given > best) best = given;
    }
    points[units] = best;
  }
  return reach;
}
