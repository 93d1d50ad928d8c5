/**
 * What an area can be brought to: efforts and the scores they give, both rising. The first step is the least
 * that meets the route's needs on the area, mostly nothing to do.
 */
export type Ladder = {
  readonly efforts: Float64Array;
  readonly scores: Float64Array;
  /** The steps of its upper hull: each brings less for its effort than the one before. */
  readonly hullEfforts: Float64Array;
  readonly hullScores: Float64Array;
  /** Score for a unit of effort, on each step of the hull. */
  readonly slopes: Float64Array;
};

/** A ladder that outcomes are added to, in ascending order of effort. */
export class LadderInMaking {
  readonly #efforts: number[] = [];
  readonly #scores: number[] = [];

  step(effort: number, score: number): void {
    const last = this.#efforts.length - 1;
    if (score <= (this.#scores[last] ?? Number.NEGATIVE_INFINITY)) return;
    if (this.#efforts[last] === effort) {
      this.#scores[last] = score;
      return;
    }
    this.#efforts.push(effort);
    this.#scores.push(score);
  }

  /** `null` when there was no outcome. */
  made(): Ladder | null {
    const efforts = this.#efforts;
    const scores = this.#scores;
    if (efforts.length === 0) return null;
    const slope = (from: number, to: number) =>
      (scores[to]! - scores[from]!) / (efforts[to]! - efforts[from]!);
    const hull: number[] = [];
    for (let at = 0; at < efforts.length; at += 1) {
      while (hull.length > 1 && slope(hull.at(-2)!, hull.at(-1)!) <= slope(hull.at(-1)!, at)) hull.pop();
      hull.push(at);
    }
    const hullEfforts = new Float64Array(hull.length - 1);
    const hullScores = new Float64Array(hull.length - 1);
    const slopes = new Float64Array(hull.length - 1);
    for (let step = 0; step < slopes.length; step += 1) {
      const [from, to] = [hull[step]!, hull[step + 1]!];
      hullEfforts[step] = efforts[to]! - efforts[from]!;
      hullScores[step] = scores[to]! - scores[from]!;
      slopes[step] = slope(from, to);
    }
    return {
      efforts: new Float64Array(efforts),
      scores: new Float64Array(scores),
      hullEfforts,
      hullScores,
      slopes,
    };
  }
}
