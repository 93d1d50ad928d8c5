import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Boxes, oneBox } from '../../../scoring/certainty/boxes.ts';
import { Half, type Open } from '../../../scoring/certainty/half.ts';
import { withinLimits } from '../../../scoring/certainty/within-limits.ts';
import { randomCases } from '../../at-length.ts';

const SIZE = 2;
const MOST_STATES = 8192;

/** The ways of an area: how likely each is among them, and its numbers. */
type Way = { readonly chance: number; readonly numbers: readonly number[] };

const areas = fc.array(
  fc.array(
    fc.record({
      chance: fc.integer({ min: 1, max: 5 }),
      numbers: fc.array(
        fc.oneof({ weight: 9, arbitrary: fc.nat(6) }, fc.constant(Number.NEGATIVE_INFINITY)),
        {
          minLength: SIZE,
          maxLength: SIZE,
        },
      ),
    }),
    { minLength: 2, maxLength: 3 },
  ),
  { minLength: 2, maxLength: 4 },
);

function boxesOf(ways: readonly Way[]): Boxes {
  const all = ways.reduce((sum, { chance }) => sum + chance, 0);
  const numbers = Float64Array.from(ways.flatMap((way) => way.numbers));
  const chances = Float64Array.from(ways, ({ chance }) => chance / all);
  return { count: ways.length, size: SIZE, chances, least: numbers, most: numbers };
}

/** What the areas left can still add at the least and at the most decides what is open before them. */
function openBefore(rest: readonly (readonly Way[])[], limits: readonly number[]): Open {
  const left = (pick: (...numbers: number[]) => number) =>
    Float64Array.from(limits, (limit, at) =>
      rest.reduce((sum, ways) => sum - pick(...ways.map(({ numbers }) => numbers[at]!)), limit),
    );
  return { above: left(Math.min), below: left(Math.max) };
}

/** How likely no sum is above its limit, given the way of an area; all ways of all areas, one by one. */
function bruteKept(
  all: readonly (readonly Way[])[],
  limits: readonly number[],
  given?: readonly [number, number],
) {
  const visit = (place: number, sums: readonly number[]): number => {
    if (place === all.length) return sums.every((sum, at) => sum <= limits[at]!) ? 1 : 0;
    const { chances } = boxesOf(all[place]!);
    return all[place]!.reduce((kept, { numbers }, way) => {
      if (given?.[0] === place && given[1] !== way) return kept;
      const chance = given?.[0] === place ? 1 : chances[way]!;
      return (
        kept +
        chance *
          visit(
            place + 1,
            sums.map((sum, at) => sum + numbers[at]!),
          )
      );
    }, 0);
  };
  return visit(
    0,
    limits.map(() => 0),
  );
}

test('two halves say how likely no sum is above its limit, at all and with each way of each area', () => {
  fc.assert(
    fc.property(
      areas,
      fc.array(fc.integer({ min: -1, max: 20 }), { minLength: SIZE, maxLength: SIZE }),
      fc.nat(4),
      (all, limits, some) => {
        const first = Math.min(some, all.length);
        const one = new Half(new Float64Array(SIZE), MOST_STATES);
        const other = new Half(new Float64Array(SIZE), MOST_STATES);
        for (const [place, ways] of all.entries())
          if (place < first) one.join(place, boxesOf(ways), openBefore(all.slice(place + 1), limits));
          else other.join(place, boxesOf(ways));
        const { ofOne, ofOther } = withinLimits(one.states, other.states, 'most', Float64Array.from(limits));
        const together = ofOne.reduce((sum, chance, state) => sum + chance * one.states.chances[state]!, 0);
        expect([one.isExact, other.isExact]).toEqual([true, true]);
        expect(one.kept + together).toBeCloseTo(bruteKept(all, limits), 9);
        // Without areas left nothing is open.
        if (first === all.length) expect(one.states.count).toBe(0);

        const kept = new Map<number, Float64Array>();
        one.goBack(ofOne, 0, kept);
        other.goBack(ofOther, one.kept, kept);
        expect([...kept.keys()].toSorted()).toEqual([...all.keys()]);
        for (const [place, ways] of all.entries())
          for (const way of ways.keys())
            expect(kept.get(place)![way]).toBeCloseTo(bruteKept(all, limits, [place, way]), 9);
      },
    ),
    randomCases(120),
  );
});

test('what comes to the same is one state, and near ones are taken together only when there are too many', () => {
  const numbers = (count: number, step: number) => Float64Array.from({ length: count }, (_, at) => at * step);
  const waysOf = (least: Float64Array): Boxes => ({
    count: least.length,
    size: 1,
    chances: least.map(() => 1 / least.length),
    least,
    most: least,
  });
  const same = new Half(Float64Array.of(0), MOST_STATES);
  same.join(0, waysOf(numbers(3, 1)));
  same.join(1, waysOf(numbers(3, 1)));
  expect([...same.states.least.slice(0, same.states.count)]).toEqual([0, 1, 2, 3, 4]);
  expect(same.isExact).toBe(true);

  const many = new Half(Float64Array.of(0), MOST_STATES);
  many.join(0, waysOf(numbers(100, 1)));
  many.join(1, waysOf(numbers(100, 1e-5)));
  expect(many.isExact).toBe(false);
  expect(many.states.count).toBeLessThanOrEqual(200);
  expect(many.states.chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  // No wider than a cell of a thousandth.
  for (const [state, least] of many.states.least.entries())
    if (state < many.states.count) expect(many.states.most[state]! - least).toBeLessThanOrEqual(0.001);
  expect(new Half(Float64Array.of(1, 2), MOST_STATES).states).toEqual(oneBox(Float64Array.of(1, 2)));
});
