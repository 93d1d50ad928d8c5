import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Climb } from '../../../scoring/plan/climb.ts';
import { hoursUnit } from '../../../scoring/plan/hours-unit.ts';
import { hoursBetween, leastHours } from '../../../scoring/plan/least-hours.ts';
import { randomCases } from '../../at-length.ts';
import { actionOf, areaOf, bankOf } from '../small-bank.ts';

const UNIT = 0.5;

type Step = { readonly hours: number; readonly points: number };

/** Hours and scores of an area, both rising: by so many units and so many points each time. */
const steps = fc
  .tuple(
    fc.record({ hours: fc.constantFrom(0, 0, 0, 3), points: fc.integer({ min: 0, max: 10 }) }),
    fc.array(fc.record({ hours: fc.integer({ min: 1, max: 5 }), points: fc.integer({ min: 1, max: 20 }) }), {
      maxLength: 3,
    }),
  )
  .map(([first, more]) => {
    const all = [first, ...more];
    const upTo = (of: (step: Step) => number) =>
      all.map((_, at) => all.slice(0, at + 1).reduce((sum, step) => sum + of(step), 0));
    return { hours: upTo(({ hours }) => hours * UNIT), scores: upTo(({ points }) => points) };
  });

/** A goal somewhere between what is there and all that can be had. */
const climbs = fc
  .record({
    areas: fc.array(fc.record({ steps, share: fc.constantFrom(0.5, 1, 2) }), { minLength: 1, maxLength: 3 }),
    adjusted: fc.constantFrom<number[]>(-15, 0, 0, 0, 40),
    part: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ areas, adjusted, part }): Climb => {
    const most = areas.reduce<number>(
      (sum, { steps, share }) => sum + share * steps.scores.at(-1)!,
      adjusted,
    );
    const reachable = Math.min(100, Math.max(0, most));
    return { areas, adjusted, reachable, goal: Math.floor((reachable * part) / 8), unit: UNIT };
  });

/** Every choice of one step in each area. */
function everyChoice({ areas, adjusted }: Climb): readonly Step[] {
  return areas.reduce<readonly Step[]>(
    (all, { steps, share }) =>
      all.flatMap((one) =>
        steps.hours.map((hours, at) => ({
          hours: one.hours + hours,
          points: one.points + share * steps.scores[at]!,
        })),
      ),
    [{ hours: 0, points: adjusted }],
  );
}

const isReady = ({ goal }: Climb, points: number) => Math.min(100, Math.max(0, points)) >= goal;

function fewest(climb: Climb): number {
  const ready = everyChoice(climb).filter(({ points }) => isReady(climb, points));
  return Math.min(...ready.map(({ hours }) => hours));
}

/** The least hours when a part of a choice can be had instead of another, in whole units. */
function fewestInPart(climb: Climb): number {
  const all = everyChoice(climb);
  const below = all.filter(({ points }) => points < climb.goal);
  const ready = all.filter(({ points }) => points >= climb.goal);
  const inPart = ready.flatMap((one) => [
    one.hours,
    ...below.map(
      (other) =>
        other.hours + ((one.hours - other.hours) * (climb.goal - other.points)) / (one.points - other.points),
    ),
  ]);
  return UNIT * Math.ceil(Math.min(...inPart) / UNIT - 1e-6);
}

test('the least hours are those of the cheapest of all choices', () => {
  fc.assert(
    fc.property(climbs, (climb) => {
      const expected = fewest(climb);
      expect(leastHours(climb, Number.POSITIVE_INFINITY)).toBe(expected);
      expect(leastHours(climb, expected)).toBe(expected);
      expect(leastHours(climb, expected + UNIT)).toBe(expected);
    }),
    randomCases(400),
  );
});

test('they lie between what the last step takes in part and what it takes in full', () => {
  fc.assert(
    fc.property(climbs, (climb) => {
      const { least, most } = hoursBetween(climb);
      expect(least).toBeLessThanOrEqual(fewest(climb));
      expect(most).toBeGreaterThanOrEqual(fewest(climb));
      const all = everyChoice(climb);
      const start = all[0]!;
      // A limit bends what points are worth.
      if (start.points < 0)
        expect({ least, most }).toEqual({ least: start.hours, most: Number.POSITIVE_INFINITY });
      else if (start.points > climb.goal)
        expect({ least, most }).toEqual({ least: start.hours, most: start.hours });
      else expect(least).toBeCloseTo(fewestInPart(climb), 9);
      if (Number.isFinite(most))
        expect(all.some(({ hours, points }) => hours === most && points > climb.goal)).toBe(true);
      // Where a choice gives just what it takes, the last bits of its points are left to the plan.
      else expect(start.points < 0 || all.some(({ points }) => points === climb.goal)).toBe(true);
    }),
    randomCases(400),
  );
});

test.each<[goal: number, least: number, most: number]>([
  [8, 0.5, 1],
  [16, 1, Number.POSITIVE_INFINITY],
  [17, 1.5, 2],
  [22, 2, 2],
  [24, 2, Number.POSITIVE_INFINITY],
  [25, 2.5, 4],
  [29, 4, 4],
])('for %d points the steepest steps take from %d to %d hours', (goal, least, most) => {
  const first = { steps: { hours: [0, 1, 3], scores: [0, 16, 22] }, share: 1 };
  const second = { steps: { hours: [0, 0.5, 1], scores: [0, 2, 8] }, share: 1 };
  const climb = { areas: [first, second], adjusted: 0, reachable: 30, goal, unit: UNIT };
  expect(hoursBetween(climb)).toEqual({ least, most });
});

test.each<[readonly number[], number]>([
  [[], 1],
  [[3], 3],
  [[4, 6], 2],
  [[0.5, 0.75, 2], 0.25],
])('the hours of all plans of actions that take %j are multiples of %d', (hours, unit) => {
  const actions = hours.map((takes, at) => actionOf(`a.${at}`, {}, { hours: takes }));
  const bank = bankOf({ areas: [areaOf('a', { actions }), areaOf('b', {})], routes: [] });
  expect(hoursUnit(bank)).toBe(unit);
  expect(hoursUnit(bank)).toBe(unit);
});
