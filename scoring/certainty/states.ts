/** Ways in which the first areas may come out: what each brings the scored routes, and how likely it is. */
export type States = {
  readonly count: number;
  readonly chances: Float64Array;
  /** Readiness points before the limits, one for each route and state; −∞ for a route that cannot become ready. */
  readonly points: Float64Array;
};

/** How finely states are told apart, and how many of them at most. */
export type Grid = {
  /** Width of a cell, in points. */
  readonly step: number;
  /** A power of two. */
  readonly most: number;
};

/** States are one only when they differ by their last bits. */
export const FINEST: Grid = { step: 1e-9, most: 8192 };

/** Cells of a point at most, and beyond that more room. */
export function coarser({ step, most }: Grid): Grid {
  return step < 1 ? { step: Math.max(0.01, 2 * step), most } : { step, most: 2 * most };
}

export const NO_ROOM = -3;

/**
 * Puts states together that lie in one cell of the grid: as one in the middle of them, by their chances. A table
 * of its own, used for one area after the other, because some thousand states meet some dozen outcomes in each.
 */
export class StateTable {
  readonly #routes: number;
  readonly #slots: Int32Array;
  readonly #cells: Float64Array;
  readonly #chances: Float64Array;
  /** Σ chance · points. */
  readonly #sums: Float64Array;
  readonly #grid: Grid;
  #count = 0;

  constructor(routes: number, grid: Grid) {
    this.#routes = routes;
    this.#grid = grid;
    this.#slots = new Int32Array(2 * grid.most).fill(-1);
    this.#cells = new Float64Array(grid.most * routes);
    this.#chances = new Float64Array(grid.most);
    this.#sums = new Float64Array(grid.most * routes);
  }

  /** Takes the states out. */
  emptied(): States {
    const count = this.#count;
    const chances = this.#chances.slice(0, count);
    const points = this.#sums.slice(0, count * this.#routes);
    for (let at = 0; at < points.length; at += 1) {
      const chance = chances[Math.floor(at / this.#routes)]!;
      // Without any chance there is no middle but that of the cell.
      points[at] = chance > 0 ? points[at]! / chance : this.#cells[at]! * this.#grid.step;
    }
    this.#slots.fill(-1);
    this.#chances.fill(0, 0, count);
    this.#sums.fill(0, 0, count * this.#routes);
    this.#count = 0;
    return { count, chances, points };
  }

  /** @returns the place of the state, or that there is no room for one more */
  add(points: Float64Array, chance: number): number {
    const at = this.#placeOf(points);
    if (at === NO_ROOM) return NO_ROOM;
    this.#chances[at]! += chance;
    for (let route = 0; route < this.#routes; route += 1)
      this.#sums[at * this.#routes + route]! += chance * points[route]!;
    return at;
  }

  #placeOf(points: Float64Array): number {
    const last = this.#slots.length - 1;
    for (let slot = this.#hash(points) & last; ; slot = (slot + 1) & last) {
      const at = this.#slots[slot]!;
      if (at !== -1 && !this.#isAt(at, points)) continue;
      if (at !== -1) return at;
      if (this.#count === this.#grid.most) return NO_ROOM;
      for (let route = 0; route < this.#routes; route += 1)
        this.#cells[this.#count * this.#routes + route] = this.#cell(points[route]!);
      this.#slots[slot] = this.#count;
      this.#count += 1;
      return this.#count - 1;
    }
  }

  #cell(points: number): number {
    return Math.round(points / this.#grid.step);
  }

  #hash(points: Float64Array): number {
    let hash = 0;
    for (let route = 0; route < this.#routes; route += 1) {
      hash = Math.imul(hash ^ this.#cell(points[route]!), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash;
  }

  #isAt(at: number, points: Float64Array): boolean {
    for (let route = 0; route < this.#routes; route += 1)
      if (this.#cells[at * this.#routes + route] !== this.#cell(points[route]!)) return false;
    return true;
  }
}
