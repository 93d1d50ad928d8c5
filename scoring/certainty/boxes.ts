/**
 * Ways in which something may come out, each with its chance and the few numbers that matter of it. Ways that have been
 * taken together are one way, of whose numbers only the least and the most is known: a box.
 */
export type Boxes = {
  readonly count: number;
  /** Numbers of each. */
  readonly size: number;
  readonly chances: Float64Array;
  /** The numbers of the first, of the second, ...; −∞ is below all. */
  readonly least: Float64Array;
  readonly most: Float64Array;
};

export function oneBox(numbers: Float64Array): Boxes {
  return { count: 1, size: numbers.length, chances: Float64Array.of(1), least: numbers, most: numbers };
}

export const NO_ROOM = -1;

/** Numbers that differ by their last bits only are one. */
export const FINEST = 1e-9;

const FIRST_ROOM = 32;

/** Puts those together whose least numbers lie in one cell of a grid. */
export class BoxTable {
  readonly #size: number;
  readonly #mostRoom: number;
  readonly #step: number;
  #room = FIRST_ROOM;
  #count = 0;
  #slots = new Int32Array(2 * FIRST_ROOM).fill(NO_ROOM);
  #chances = new Float64Array(FIRST_ROOM);
  #least: Float64Array;
  #most: Float64Array;

  /**
   * @param mostRoom for so many, a power of two
   * @param step width of a cell
   */
  constructor(size: number, mostRoom: number, step: number) {
    this.#size = size;
    this.#mostRoom = mostRoom;
    this.#step = step;
    this.#least = new Float64Array(FIRST_ROOM * size);
    this.#most = new Float64Array(FIRST_ROOM * size);
  }

  boxes(): Boxes {
    return {
      count: this.#count,
      size: this.#size,
      chances: this.#chances,
      least: this.#least,
      most: this.#most,
    };
  }

  /** @returns the place of the box that holds it now, or that there is no room for one more */
  add(least: Float64Array, most: Float64Array, chance: number): number {
    let slot = this.#firstSlot(least, 0);
    while (this.#slots[slot] !== NO_ROOM && !this.#isInCell(this.#slots[slot]!, least))
      slot = (slot + 1) % this.#slots.length;
    const known = this.#slots[slot]!;
    if (known !== NO_ROOM) {
      this.#chances[known]! += chance;
      for (let at = 0, to = known * this.#size; at < this.#size; at += 1, to += 1) {
        this.#least[to] = Math.min(this.#least[to]!, least[at]!);
        this.#most[to] = Math.max(this.#most[to]!, most[at]!);
      }
      return known;
    }
    if (this.#count === this.#room) {
      if (this.#room === this.#mostRoom) return NO_ROOM;
      this.#grow();
      return this.add(least, most, chance);
    }
    const place = this.#count;
    this.#count += 1;
    this.#slots[slot] = place;
    this.#chances[place] = chance;
    this.#least.set(least, place * this.#size);
    this.#most.set(most, place * this.#size);
    return place;
  }

  #grow(): void {
    this.#room *= 2;
    this.#chances = longer(this.#chances);
    this.#least = longer(this.#least);
    this.#most = longer(this.#most);
    this.#slots = new Int32Array(2 * this.#room).fill(NO_ROOM);
    for (let place = 0; place < this.#count; place += 1) {
      let slot = this.#firstSlot(this.#least, place * this.#size);
      while (this.#slots[slot] !== NO_ROOM) slot = (slot + 1) % this.#slots.length;
      this.#slots[slot] = place;
    }
  }

  #cell(number: number): number {
    return Math.round(number / this.#step);
  }

  #firstSlot(numbers: Float64Array, from: number): number {
    let hash = 0;
    for (let at = from; at < from + this.#size; at += 1) {
      hash = Math.imul(hash ^ this.#cell(numbers[at]!), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return (hash >>> 0) % this.#slots.length;
  }

  #isInCell(place: number, numbers: Float64Array): boolean {
    for (let at = 0, from = place * this.#size; at < this.#size; at += 1, from += 1)
      if (this.#cell(this.#least[from]!) !== this.#cell(numbers[at]!)) return false;
    return true;
  }
}

function longer(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const twice = new Float64Array(2 * numbers.length);
  twice.set(numbers);
  return twice;
}
