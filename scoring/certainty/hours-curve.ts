import type { AreaSteps } from '../plan/area-steps.ts';

const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;

/** What one way of answering an area brings a route, with and without its actions: steps in units of hours. */
export type AreaCurve = {
  /** Points without any action; −∞ when a need is not met. */
  readonly now: number;
  readonly units: readonly number[];
  /** Rising; none where nothing meets the needs. */
  readonly points: readonly number[];
};

/** The same of several areas together. */
export type HoursCurve = {
  now: number;
  /** The most points for each number of units, from 0 on; −∞ where the needs take more. */
  readonly most: Float64Array;
  /** The most points for any hours. */
  top: number;
};

export function areaCurve(steps: AreaSteps | null, share: number, unit: number, now: number): AreaCurve {
  if (steps === null) return { now, units: [], points: [] };
  return {
    now,
    units: steps.hours.map((hours) => hours / unit),
    points: steps.scores.map((score) => share * score),
  };
}

/** @param units so many are looked at, with 0 */
export function curveFrom(points: number, units: number): HoursCurve {
  return { now: points, most: new Float64Array(units).fill(points), top: points };
}

export function joined(before: HoursCurve, area: AreaCurve): HoursCurve {
  const curve = curveFrom(0, before.most.length);
  join(before, area, curve);
  return curve;
}

/** @param into receives both together: one curve for one state after the other, of which most are done with at once */
export function join(before: HoursCurve, { now, units, points }: AreaCurve, into: HoursCurve): void {
  const { most } = into;
  most.fill(NEGATIVE_INFINITY);
  for (let step = 0; step < units.length; step += 1) {
    const gain = points[step]!;
    for (let from = 0, to = units[step]!; to < most.length; from += 1, to += 1) {
      const sum = before.most[from]! + gain;
      if (sum > most[to]!) most[to] = sum;
    }
  }
  into.now = before.now + now;
  into.top = before.top + (points.at(-1) ?? NEGATIVE_INFINITY);
}

export function copyOf({ now, most, top }: HoursCurve): HoursCurve {
  return { now, most: most.slice(), top };
}

/** The fewest units with which both together reach the goal; +∞ when those that are looked at do not. */
export function fewestUnits(one: HoursCurve, other: HoursCurve, goal: number): number {
  const ofOne = one.most;
  const ofOther = other.most;
  let fewest = POSITIVE_INFINITY;
  let rest = ofOther.length - 1;
  for (let units = 0; units < ofOne.length && units < fewest; units += 1) {
    if (ofOne[units]! + ofOther[rest]! < goal) continue;
    while (rest > 0 && ofOne[units]! + ofOther[rest - 1]! >= goal) rest -= 1;
    fewest = Math.min(fewest, units + rest);
  }
  return fewest < ofOne.length ? fewest : POSITIVE_INFINITY;
}
