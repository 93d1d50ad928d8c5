import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AreaCurve,
  areaCurve,
  copyOf,
  curveFrom,
  fewestUnits,
  type HoursCurve,
  joined,
} from '../../../scoring/certainty/hours-curve.ts';
import { randomCases } from '../../at-length.ts';

const UNITS = 8;
const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;

/** Of an area: units and points of its steps, both rising, and what it brings without any. */
const areas = fc.array(
  fc
    .record({
      units: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
      points: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }),
      now: fc.constantFrom(NEGATIVE_INFINITY, 0, 5),
    })
    .map(({ units, points, now }): AreaCurve => {
      const rising = (list: readonly number[]) => list.toSorted((one, other) => one - other);
      return { now, units: rising(units), points: rising(points).slice(0, units.length) };
    }),
  { minLength: 1, maxLength: 3 },
);

const start = 7;
const curveOf = (all: readonly AreaCurve[], from = start): HoursCurve =>
  all.reduce(joined, curveFrom(from, UNITS));

/** What a step in every area takes and brings. */
function everyChoice(
  all: readonly AreaCurve[],
): readonly { readonly units: number; readonly points: number }[] {
  return all.reduce(
    (choices, { units, points }) =>
      choices.flatMap((one) =>
        units.map((takes, at) => ({ units: one.units + takes, points: one.points + points[at]! })),
      ),
    [{ units: 0, points: start }],
  );
}

const most = (points: readonly number[]) => Math.max(NEGATIVE_INFINITY, ...points);

test('a curve says the most points that so many units or fewer bring, any hours, and none', () => {
  fc.assert(
    fc.property(areas, (all) => {
      const choices = everyChoice(all);
      const curve = curveOf(all);
      for (let units = 0; units < UNITS; units += 1)
        expect(curve.most[units]).toBe(
          most(choices.filter((one) => one.units <= units).map(({ points }) => points)),
        );
      expect(curve.top).toBe(most(choices.map(({ points }) => points)));
      expect(curve.now).toBe(all.reduce((sum, { now }) => sum + now, start));
    }),
    randomCases(200),
  );
});

test('two curves together reach a goal with the units of the cheapest choice of both', () => {
  fc.assert(
    fc.property(areas, areas, fc.integer({ min: 0, max: 60 }), (some, others, goal) => {
      const expected = everyChoice([...some, ...others])
        .filter(({ units, points }) => units < UNITS && points >= goal)
        .map(({ units }) => units);
      expect(fewestUnits(curveOf(some), curveOf(others, 0), goal)).toBe(Math.min(...expected));
    }),
    randomCases(200),
  );
});

test('the steps of an area count in units of hours and in points of the route', () => {
  const steps = { hours: [0.5, 3], scores: [20, 80] };
  expect(areaCurve(steps, 0.25, 0.5, 4)).toEqual({ now: 4, units: [1, 6], points: [5, 20] });
  expect(areaCurve(null, 0.25, 0.5, NEGATIVE_INFINITY)).toEqual({
    now: NEGATIVE_INFINITY,
    units: [],
    points: [],
  });
  const hopeless = joined(curveFrom(50, 4), areaCurve(null, 1, 1, 10));
  expect(hopeless).toEqual({
    now: 60,
    most: new Float64Array(4).fill(NEGATIVE_INFINITY),
    top: NEGATIVE_INFINITY,
  });
  expect(fewestUnits(hopeless, curveFrom(50, 4), 0)).toBe(POSITIVE_INFINITY);
});

test('a copy is another curve with the same numbers', () => {
  const curve = curveFrom(5, 3);
  const copy = copyOf(curve);
  expect(copy).toEqual(curve);
  curve.most[1] = 9;
  expect(copy.most[1]).toBe(5);
});
