import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Climb } from '../../../scoring/brief/climb.ts';
import { nearestClimb } from '../../../scoring/brief/nearest-climb.ts';
import { ladderOf } from './ladder-of.ts';

type Outcomes = readonly (readonly [effort: number, score: number])[];

/** A route as plans can climb it: areas by their outcomes, the efforts rising, and the shares of their scores. */
type Ascent = {
  readonly adjusted: number;
  readonly readyAt: number;
  readonly margin: number;
  readonly areas: readonly { readonly outcomes: Outcomes; readonly share: number }[];
};

function climbOf({ adjusted, areas }: Ascent): Climb {
  const climb = new Climb(areas.length);
  climb.start(adjusted);
  for (const { outcomes, share } of areas) climb.add(ladderOf(...outcomes)!, share);
  return climb;
}

/** Every choice of one outcome an area: what it takes, and the readiness it gives. */
function choices({ adjusted, areas }: Ascent): readonly { effort: number; readiness: number }[] {
  const all = areas.reduce<readonly (readonly [number, number])[]>(
    (sums, { outcomes, share }) =>
      sums.flatMap(([effort, points]) =>
        outcomes.map(([more, score]) => [effort + more, points + share * score] as const),
      ),
    [[0, adjusted]],
  );
  return all.map(([effort, points]) => ({ effort, readiness: Math.min(100, Math.max(0, points)) }));
}

/** The least effort of the choices that are ready by the margin or, where none is, ready at all; `null` for none. */
function leastEffort(ascent: Ascent): number | null {
  const { readyAt, margin } = ascent;
  for (const goal of [Math.min(100, readyAt + margin), readyAt]) {
    const efforts = choices(ascent)
      .filter(({ readiness }) => readiness >= goal - 1e-9)
      .map(({ effort }) => effort);
    if (efforts.length > 0) return Math.min(...efforts);
  }
  return null;
}

function bounded(ascent: Ascent): readonly [least: number, most: number] {
  const climb = climbOf(ascent);
  expect(climb.canReach(ascent.readyAt, ascent.margin)).toBe(true);
  climb.bound();
  return [climb.least, climb.most];
}

function settled(ascent: Ascent): readonly [least: number, most: number] {
  const climb = climbOf(ascent);
  climb.canReach(ascent.readyAt, ascent.margin);
  climb.bound();
  climb.settle();
  return [climb.least, climb.most];
}

const steep: Outcomes = [
  [0, 0],
  [2, 10],
  [6, 18],
];
const flat: Outcomes = [
  [0, 0],
  [4, 12],
];
const two = (parts: Partial<Ascent>): Ascent => ({
  ...{ adjusted: 5, readyAt: 20, margin: 0 },
  areas: [
    { outcomes: steep, share: 1 },
    { outcomes: flat, share: 0.5 },
  ],
  ...parts,
});
const NOTHING_SAID = Number.POSITIVE_INFINITY;

describe('the bounds of the least effort', () => {
  test.each<[string, Ascent, readonly [number, number]]>([
    ['the last step in part, and in full', two({}), [5, 6]],
    ['a whole number of hours is not rounded up', two({ readyAt: 19 }), [4, 6]],
    ['nor is it where an hour brings less than a point', two({ adjusted: 0, readyAt: 22.5 }), [9, 10]],
    ['the first step is enough', two({ readyAt: 10 }), [1, 2]],
    ['an area that is exhausted brings no more', two({ readyAt: 26 }), [8, 10]],
    ['from zero points', two({ adjusted: 0, readyAt: 15 }), [5, 6]],
    ['below zero they say nothing', two({ adjusted: -1 }), [0, NOTHING_SAID]],
    ['nor on the goal itself', two({ adjusted: 20 }), [0, NOTHING_SAID]],
    ['nor where a step just reaches it', two({ readyAt: 15 }), [2, NOTHING_SAID]],
    ['nor where the last one does', two({ readyAt: 29 }), [10, NOTHING_SAID]],
    ['above it there is nothing to do', two({ adjusted: 21 }), [0, 0]],
    ['the margin is climbed too', two({ readyAt: 14, margin: 6 }), [5, 6]],
    ['unless it cannot be reached', two({ readyAt: 20, margin: 10 }), [5, 6]],
    ['and no further than 100', two({ adjusted: 81, readyAt: 97, margin: 5 }), [7, 10]],
  ])('%s', (_, ascent, expected) => {
    expect(bounded(ascent)).toEqual(expected);
  });

  test('what the needs take is in them', () => {
    const areas = [
      { outcomes: [[3, 10]] as Outcomes, share: 1 },
      { outcomes: steep, share: 1 },
    ];
    expect(bounded(two({ areas }))).toEqual([4, 5]);
    expect(bounded(two({ areas, readyAt: 14 }))).toEqual([3, 3]);
  });
});

describe('the least effort itself', () => {
  test.each<[string, Ascent, number]>([
    ['between the bounds', two({ readyAt: 21 }), 6],
    ['on the goal with nothing to do', two({ adjusted: 20 }), 0],
    ['from below zero', two({ adjusted: -1, readyAt: 9 }), 2],
    ['with all there is', two({ readyAt: 29 }), 10],
  ])('%s', (_, ascent, expected) => {
    expect(leastEffort(ascent)).toBe(expected);
    expect(settled(ascent)).toEqual([expected, expected]);
  });
});

/** Quarters, so that sums are exact and often equal. */
const quarters = (most: number) => fc.integer({ min: 0, max: 4 * most }).map((number) => number / 4);
const outcomes = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 6 }), quarters(40)), { minLength: 1, maxLength: 5 })
  .map((list) => list.toSorted(([one], [other]) => one - other));
const ascents = fc.record<Ascent>({
  adjusted: fc.integer({ min: -20, max: 60 }),
  readyAt: fc.integer({ min: 0, max: 100 }),
  margin: fc.integer({ min: 0, max: 8 }),
  areas: fc.array(fc.record({ outcomes, share: fc.constantFrom(0, 0.25, 0.5, 1) }), { maxLength: 4 }),
});
const numRuns = 2000;

test('of any route it is that of all choices, one by one, and lies within its bounds', () => {
  fc.assert(
    fc.property(ascents, (ascent) => {
      const expected = leastEffort(ascent);
      const climb = climbOf(ascent);
      expect(climb.canReach(ascent.readyAt, ascent.margin)).toBe(expected !== null);
      if (expected === null) return;
      climb.bound();
      expect(climb.least).toBeLessThanOrEqual(expected);
      expect(climb.most).toBeGreaterThanOrEqual(expected);
      climb.settle();
      expect([climb.least, climb.most]).toEqual([expected, expected]);
    }),
    { numRuns },
  );
});

test('the nearest of some routes is that of the least effort, the preferred of equals', () => {
  fc.assert(
    fc.property(
      fc
        .array(ascents, { minLength: 1, maxLength: 4 })
        .chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length })),
        ),
      ([list, preferences]) => {
        const climbs = list.map(climbOf);
        const reached = Uint8Array.from(list, ({ readyAt, margin }, at) =>
          climbs[at]!.canReach(readyAt, margin) ? 1 : 0,
        );
        const [nearest] = list
          .map((ascent, at) => ({ at, effort: leastEffort(ascent), preference: preferences[at]! }))
          .filter(({ effort }) => effort !== null)
          .toSorted((one, other) => one.effort! - other.effort! || one.preference - other.preference);
        expect(nearestClimb(climbs, reached, preferences)).toBe(nearest?.at ?? -1);
      },
    ),
    { numRuns },
  );
});

test('a tie between one whose effort is known and one that is still open is decided, too', () => {
  const known = two({ adjusted: 21, areas: [{ outcomes: [[6, 0]], share: 1 }] });
  for (const preferences of [
    [0, 1],
    [1, 0],
  ]) {
    const climbs = [known, two({})].map(climbOf);
    for (const climb of climbs) climb.canReach(20, 0);
    expect(nearestClimb(climbs, Uint8Array.of(1, 1), preferences)).toBe(preferences.indexOf(0));
  }
});
