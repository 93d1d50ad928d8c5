import { reaches } from '../model/tolerance.ts';
import { keptWithinLimits } from '../score/readiness.ts';
import type { Ladder } from './ladder.ts';

/** Points may differ by their last bits from how the plan adds them; what is as near as this is not decided by bounds. */
const NEAR = 1e-7;

/**
 * What plans can make of one route for one person, and how much effort that takes. The same object serves one
 * person after the other: to make new ones for each would take longer than the reckoning.
 */
export class Climb {
  /** Points of the adjustments that hold. */
  #adjusted = 0;
  /** The readiness that a plan aims at. */
  #goal = 0;
  #rungs = 0;
  readonly #ladders: Ladder[] = [];
  /** Readiness points for each point of the area's score; 0 for an area that is only needed. */
  readonly #shares: Float64Array;
  /** The step of the hull that comes next, and what it brings for its effort. */
  readonly #steps: Int32Array;
  readonly #slopes: Float64Array;
  /** The least effort of a plan lies between these. */
  least = 0;
  most = 0;

  constructor(areas: number) {
    this.#shares = new Float64Array(areas);
    this.#steps = new Int32Array(areas);
    this.#slopes = new Float64Array(areas);
  }

  start(adjusted: number): void {
    this.#adjusted = adjusted;
    this.#rungs = 0;
  }

  /** Adds an area that concerns the route, in their order. */
  add(ladder: Ladder, share: number): void {
    this.#ladders[this.#rungs] = ladder;
    this.#shares[this.#rungs] = share;
    this.#rungs += 1;
  }

  /** Is there a plan that makes the route ready, with the margin or without? */
  canReach(readyAt: number, margin: number): boolean {
    let most = 0;
    for (let at = 0; at < this.#rungs; at += 1) {
      const { scores } = this.#ladders[at]!;
      most += this.#shares[at]! * scores[scores.length - 1]!;
    }
    const reachable = keptWithinLimits(most + this.#adjusted);
    const withMargin = Math.min(100, readyAt + margin);
    this.#goal = reaches(reachable, withMargin) ? withMargin : readyAt;
    return reaches(reachable, readyAt);
  }

  /**
   * Climbs where effort brings most: with the last step in part nothing takes less, with it in full the goal
   * is reached. Only for a climb that can reach it.
   */
  bound(): void {
    const slopes = this.#slopes;
    let points = this.#adjusted;
    let effort = 0;
    for (let at = 0; at < this.#rungs; at += 1) {
      const ladder = this.#ladders[at]!;
      points += this.#shares[at]! * ladder.scores[0]!;
      effort += ladder.efforts[0]!;
      this.#steps[at] = 0;
      slopes[at] = this.#slopeAt(at, 0);
    }
    this.least = effort;
    this.most = Number.POSITIVE_INFINITY;
    if (keptWithinLimits(points) > this.#goal + NEAR) this.most = effort;
    // The limits bend what points are worth; there, and where the goal is all but reached, bounds say nothing.
    if (points < 0 || points > this.#goal - NEAR) return;
    for (;;) {
      let best = 0;
      for (let at = 1; at < this.#rungs; at += 1) if (slopes[at]! > slopes[best]!) best = at;
      const ladder = this.#ladders[best]!;
      const step = this.#steps[best]!;
      const gain = this.#shares[best]! * ladder.hullScores[step]!;
      const takes = ladder.hullEfforts[step]!;
      const short = this.#goal - points;
      this.least = effort + Math.max(0, Math.ceil((takes * (short - NEAR)) / gain - NEAR));
      effort += takes;
      if (gain > short + NEAR) {
        this.most = effort;
        return;
      }
      if (gain > short - NEAR) return;
      points += gain;
      this.#steps[best] = step + 1;
      slopes[best] = this.#slopeAt(best, step + 1);
    }
  }

  #slopeAt(at: number, step: number): number {
    return this.#shares[at]! * (this.#ladders[at]!.slopes[step] ?? 0);
  }

  /** Works out the least effort itself: the most points for each effort, area by area, in the plan's own order. */
  settle(): void {
    let start = 0;
    let all = 0;
    for (let at = 0; at < this.#rungs; at += 1) {
      const { efforts } = this.#ladders[at]!;
      start += efforts[0]!;
      all += efforts[efforts.length - 1]!;
    }
    const room = Math.min(this.most, all) - start;
    const points = new Float64Array(room + 1);
    let filled = 0;
    for (let at = 0; at < this.#rungs; at += 1)
      filled = joined(points, filled, this.#ladders[at]!, this.#shares[at]!);
    let effort = 0;
    while (!reaches(keptWithinLimits(points[effort]! + this.#adjusted), this.#goal)) effort += 1;
    this.least = start + effort;
    this.most = start + effort;
  }
}

/**
 * Puts one more area on top of the most points for each effort.
 * @param filled more effort than this gave no more points so far
 * @returns the same with the area
 */
function joined(points: Float64Array, filled: number, { efforts, scores }: Ladder, share: number): number {
  const least = efforts[0]!;
  const reach = Math.min(points.length - 1, filled + efforts[efforts.length - 1]! - least);
  for (let effort = reach; effort >= 0; effort -= 1) {
    let best = Number.NEGATIVE_INFINITY;
    for (let step = 0; step < efforts.length; step += 1) {
      const before = effort - (efforts[step]! - least);
      if (before < 0) break;
      const sum = points[Math.min(before, filled)]! + share * scores[step]!;
      if (sum > best) best = sum;
    }
    points[effort] = best;
  }
  return reach;
}
