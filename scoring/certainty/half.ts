import { type Boxes, BoxTable, FINEST, NO_ROOM, oneBox } from './boxes.ts';

/** What comes of a state and a way of an area, where it is none of the states that follow. */
const KEPT = -2;
const LOST = -3;

/** Cells in points, where there are too many states. */
const COARSE = 0.001;

/** An area joined to those before it. */
type Step = {
  /** Its place in the bank. */
  readonly place: number;
  /** What the areas before it come to. */
  readonly before: Boxes;
  /** What its ways bring. */
  readonly gains: Boxes;
  /** For each state before and each of its ways the state that follows. */
  readonly next: Int32Array;
  /** Chance of what the areas before it keep. */
  readonly keptBefore: number;
};

/** Between these limits a number decides nothing yet. */
export type Open = {
  /** Above it the number is too high, whatever the other areas come to. */
  readonly above: Float64Array;
  /** Up to it the number is low enough, whatever they come to. */
  readonly below: Float64Array;
};

/** Some of the areas, joined one after the other into all that they may come to together. */
export class Half {
  readonly #mostStates: number;
  readonly #steps: Step[] = [];
  #states: Boxes;
  #step = FINEST;
  #kept = 0;

  /** @param mostStates so many are told apart, a power of two; of more, those near each other are taken together */
  constructor(start: Float64Array, mostStates: number) {
    this.#mostStates = mostStates;
    this.#states = oneBox(start);
  }

  /** What is still open. */
  get states(): Boxes {
    return this.#states;
  }

  /** Are all states told apart, so that the least and the most of their numbers are the same? */
  get isExact(): boolean {
    const { count, size, least, most } = this.#states;
    for (let at = 0; at < count * size; at += 1) if (most[at]! - least[at]! > 2 * FINEST) return false;
    return true;
  }

  /** Chance of what keeps the route whatever the other areas come to. */
  get kept(): number {
    return this.#kept;
  }

  /** @param open absent: nothing is decided before the halves meet */
  join(place: number, gains: Boxes, open?: Open): void {
    const before = this.#states;
    const next = new Int32Array(before.count * gains.count);
    for (;;) {
      const joined = joinedBy(
        before,
        gains,
        open,
        new BoxTable(before.size, this.#mostStates, this.#step),
        next,
      );
      if (joined === null) {
        this.#step = Math.max(COARSE, 2 * this.#step);
        continue;
      }
      this.#steps.push({ place, before, gains, next, keptBefore: this.#kept });
      this.#kept += joined.kept;
      this.#states = joined.states;
      return;
    }
  }

  /**
   * Goes back from the last area to the first: how likely the route is kept with each way of each area.
   * @param values how likely it is with each of the states
   * @param atLeast whatever comes of these areas
   * @param kept receives it by the place of the area
   */
  goBack(values: Float64Array, atLeast: number, kept: Map<number, Float64Array>): void {
    let after = values;
    for (const { place, before, gains, next, keptBefore } of this.#steps.toReversed()) {
      const ofStates = new Float64Array(before.count);
      const ofWays = new Float64Array(gains.count).fill(atLeast + keptBefore);
      for (let state = 0; state < before.count; state += 1)
        for (let way = 0; way < gains.count; way += 1) {
          const following = next[state * gains.count + way]!;
          const value = following === KEPT ? 1 : following === LOST ? 0 : after[following]!;
          ofStates[state]! += gains.chances[way]! * value;
          ofWays[way]! += before.chances[state]! * value;
        }
      kept.set(place, ofWays);
      after = ofStates;
    }
  }
}

/**
 * @param next receives for each state and each way what comes of it
 * @returns `null` when there is no room in the table
 */
function joinedBy(states: Boxes, gains: Boxes, open: Open | undefined, table: BoxTable, next: Int32Array) {
  const { size } = states;
  const least = new Float64Array(size);
  const most = new Float64Array(size);
  let kept = 0;
  for (let state = 0; state < states.count; state += 1)
    for (let way = 0; way < gains.count; way += 1) {
      let isLost = false;
      let isKept = open !== undefined;
      for (let at = 0; at < size; at += 1) {
        least[at] = states.least[state * size + at]! + gains.least[way * size + at]!;
        most[at] = states.most[state * size + at]! + gains.most[way * size + at]!;
        if (open === undefined) continue;
        if (least[at]! > open.above[at]!) isLost = true;
        if (most[at]! > open.below[at]!) isKept = false;
        // Nothing makes a difference to it any more.
        else least[at] = most[at] = Number.NEGATIVE_INFINITY;
      }
      const chance = states.chances[state]! * gains.chances[way]!;
      let following = LOST;
      if (!isLost && isKept) {
        following = KEPT;
        kept += chance;
      } else if (!isLost) {
        following = table.add(least, most, chance);
        if (following === NO_ROOM) return null;
      }
      next[state * gains.count + way] = following;
    }
  return { states: table.boxes(), kept };
}
