import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Boxes } from '../../../scoring/certainty/boxes.ts';
import { withinLimits } from '../../../scoring/certainty/within-limits.ts';

const MOST_STATES = 40;

/** States of a few small numbers, so that many are equal; some are −∞. */
const statesOf = (size: number): fc.Arbitrary<Boxes> =>
  fc
    .array(
      fc.record({
        chance: fc.integer({ min: 1, max: 9 }),
        numbers: fc.array(
          fc.oneof({ weight: 9, arbitrary: fc.nat(12) }, fc.constant(Number.NEGATIVE_INFINITY)),
          {
            minLength: size,
            maxLength: size,
          },
        ),
      }),
      { maxLength: MOST_STATES },
    )
    .map((states) => {
      const least = Float64Array.from(states.flatMap(({ numbers }) => numbers));
      return {
        count: states.length,
        size,
        chances: Float64Array.from(states, ({ chance }) => chance),
        least,
        most: least.map((number) => number + 2),
      };
    });

const halves = fc
  .integer({ min: 1, max: 3 })
  .chain((size) =>
    fc.tuple(
      statesOf(size),
      statesOf(size),
      fc.array(fc.integer({ min: -1, max: 26 }), { minLength: size, maxLength: size }),
    ),
  );

/** Chance of the states of the other half that go with each, tried one by one. */
function bruteMatches(one: Boxes, other: Boxes, side: 'least' | 'most', limits: readonly number[]) {
  return Array.from({ length: one.count }, (_, state) => {
    let chance = 0;
    for (let against = 0; against < other.count; against += 1) {
      const goes = limits.every(
        (limit, at) => one[side][state * one.size + at]! + other[side][against * one.size + at]! <= limit,
      );
      if (goes) chance += other.chances[against]!;
    }
    return chance;
  });
}

test('states of two halves go together where none of their sums is above its limit', () => {
  fc.assert(
    fc.property(halves, fc.constantFrom('least', 'most'), ([one, other, limits], side) => {
      const { ofOne, ofOther } = withinLimits(one, other, side, Float64Array.from(limits));
      expect([...ofOne]).toEqual(bruteMatches(one, other, side, limits));
      expect([...ofOther]).toEqual(bruteMatches(other, one, side, limits));
    }),
  );
});
