import type { Boxes } from './boxes.ts';

/** For each state of two halves the chance of those of the other that go together with it. */
export type Matches = { readonly ofOne: Float64Array; readonly ofOther: Float64Array };

/** So few pairs are compared one by one. */
const FEW = 32;

/**
 * States go together when no number of both adds up to more than its limit. Both halves are cut at a value of one number:
 * what takes less goes with what leaves more room, the opposite does not, and what lies on the same side is cut again;
 * then so with the next number (Bentley 1980). That takes not much longer than to sort them.
 * @param side which numbers of the boxes; −∞ goes with all
 */
export function withinLimits(
  one: Boxes,
  other: Boxes,
  side: 'least' | 'most',
  limits: Float64Array,
): Matches {
  const { size } = one;
  const taken = one[side];
  const room = new Float64Array(one.count * size);
  for (let state = 0, number = 0; state < one.count; state += 1)
    for (let at = 0; at < size; at += 1, number += 1) room[number] = limits[at]! - taken[number]!;
  const takes = other[side];
  const ones = upTo(one.count);
  const others = upTo(other.count);
  const ofOne = new Float64Array(one.count);
  const ofOther = new Float64Array(other.count);

  /** States from a place to another in `ones` and in `others`, of which the numbers above `at` go together. */
  function match(first: number, last: number, from: number, to: number, at: number): void {
    if (first === last || from === to) return;
    if (at < 0) {
      matchAll(first, last, from, to);
      return;
    }
    if ((last - first) * (to - from) <= FEW) {
      matchEach(first, last, from, to, at);
      return;
    }
    let leastRoom = Number.POSITIVE_INFINITY;
    let mostRoom = Number.NEGATIVE_INFINITY;
    for (let place = first; place < last; place += 1) {
      const number = room[ones[place]! * size + at]!;
      if (number < leastRoom) leastRoom = number;
      if (number > mostRoom) mostRoom = number;
    }
    let leastTaken = Number.POSITIVE_INFINITY;
    let mostTaken = Number.NEGATIVE_INFINITY;
    for (let place = from; place < to; place += 1) {
      const number = takes[others[place]! * size + at]!;
      if (number < leastTaken) leastTaken = number;
      if (number > mostTaken) mostTaken = number;
    }
    if (leastTaken > mostRoom) return;
    if (mostTaken <= leastRoom) {
      match(first, last, from, to, at - 1);
      return;
    }
    const value = (Math.max(leastRoom, leastTaken) + Math.min(mostRoom, mostTaken)) / 2;
    const middle = cut(ones, first, last, room, at, value, false);
    const half = cut(others, from, to, takes, at, value, true);
    match(middle, last, from, half, at - 1);
    match(first, middle, from, half, at);
    match(middle, last, half, to, at);
  }

  function matchAll(first: number, last: number, from: number, to: number): void {
    let chanceOfOnes = 0;
    let chanceOfOthers = 0;
    for (let place = first; place < last; place += 1) chanceOfOnes += one.chances[ones[place]!]!;
    for (let place = from; place < to; place += 1) chanceOfOthers += other.chances[others[place]!]!;
    for (let place = first; place < last; place += 1) ofOne[ones[place]!]! += chanceOfOthers;
    for (let place = from; place < to; place += 1) ofOther[others[place]!]! += chanceOfOnes;
  }

  function matchEach(first: number, last: number, from: number, to: number, highest: number): void {
    for (let place = first; place < last; place += 1)
      for (let against = from; against < to; against += 1) {
        const state = ones[place]!;
        const partner = others[against]!;
        let at = highest;
        while (at >= 0 && takes[partner * size + at]! <= room[state * size + at]!) at -= 1;
        if (at >= 0) continue;
        ofOne[state]! += other.chances[partner]!;
        ofOther[partner]! += one.chances[state]!;
      }
  }

  match(0, one.count, 0, other.count, size - 1);
  return { ofOne, ofOther };

  /** Puts those first whose number is below the value, or also those that have it; returns the place of the others. */
  function cut(
    states: Int32Array,
    first: number,
    last: number,
    numbers: Float64Array,
    at: number,
    value: number,
    isWithIt: boolean,
  ): number {
    let end = last;
    for (let place = first; place < end; ) {
      const state = states[place]!;
      const number = numbers[state * size + at]!;
      if (number < value || (isWithIt && number === value)) place += 1;
      else {
        end -= 1;
        states[place] = states[end]!;
        states[end] = state;
      }
    }
    return end;
  }
}

function upTo(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let number = 0; number < count; number += 1) numbers[number] = number;
  return numbers;
}
