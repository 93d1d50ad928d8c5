import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curveFrom, fewestUnits, type HoursCurve, joined } from '../../../scoring/certainty/hours-curve.ts';
import {
  type Contender,
  canMatter,
  contenders,
  isLedElsewhere,
  mostUnits,
  type Rest,
} from '../../../scoring/certainty/led-elsewhere.ts';
import { evaluate } from '../../../scoring/index.ts';
import { randomCases } from '../../at-length.ts';
import { areaOf, bankOf, experience, factOf, questionOf, routeOf } from '../small-bank.ts';

const UNITS = 4;
const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;

/** Points without actions, and those that up to three units of hours bring. */
const curves = fc
  .record({
    now: fc.constantFrom(NEGATIVE_INFINITY, 0, 0, 1, 2),
    points: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }),
    beyond: fc.constantFrom(0, 0, 2),
  })
  .map(({ now, points, beyond }): HoursCurve => {
    const rising = points.toSorted((one, other) => one - other);
    const curve = joined(curveFrom(0, UNITS), { now, units: [...rising.keys()], points: rising });
    return { ...curve, top: curve.top + beyond };
  });

/** Nothing that the other areas bring, or one curve at the worst and a higher one at the best. */
const rests = fc.oneof(
  fc.constant<Rest>({ low: curveFrom(0, UNITS), high: curveFrom(0, UNITS) }),
  fc.tuple(curves, fc.integer({ min: 0, max: 3 })).map(
    ([low, more]): Rest => ({
      low,
      high: {
        now: Math.max(0, low.now) + more,
        most: low.most.map((points) => points + more),
        top: low.top + more,
      },
    }),
  ),
);

const people = fc.record({
  all: fc.array(
    fc.record({
      before: curves,
      rest: rests,
      mark: fc.integer({ min: 2, max: 6 }),
      margin: fc.constantFrom(0, 0, 1, 3),
      isPreferred: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  isFirstToward: fc.boolean(),
  isOutOfReach: fc.boolean(),
});

/** Every way to take one of each list. */
function everyMix<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (mixes, list) => mixes.flatMap((mix) => list.map((one) => [...mix, one])),
    [[]],
  );
}

/** Whether the fallback leads elsewhere, by the hours that each one takes. */
function leadsElsewhere(all: readonly Contender[], takes: readonly number[]): boolean {
  const toward = all.findIndex(({ isToward }) => isToward);
  const own = takes[toward] ?? POSITIVE_INFINITY;
  const isNearer = all.some(({ isPreferred }, at) => {
    if (at === toward || takes[at] === POSITIVE_INFINITY) return false;
    return isPreferred ? takes[at]! <= own : takes[at]! < own;
  });
  return isNearer || (toward !== -1 && own === POSITIVE_INFINITY);
}

test('where somebody is led is said as soon as the bounds of the other areas leave one outcome, and not before', () => {
  fc.assert(
    fc.property(people, ({ all: drawn, isFirstToward, isOutOfReach }) => {
      const all = drawn.map(({ mark, margin, isPreferred }, at): Contender => {
        const isToward = isFirstToward && at === 0;
        return { at, mark, goal: mark + margin, isToward, isPreferred: isPreferred && isFirstToward };
      });
      const before = drawn.map((one) => one.before);
      const found = isLedElsewhere(
        all,
        before,
        drawn.map(({ rest }) => rest),
        isOutOfReach ? POSITIVE_INFINITY : UNITS,
      );
      const outcomes = everyMix(drawn.map(({ rest: { low, high } }) => [low, high])).flatMap((rest) => {
        const fallsBack = all.every(({ mark }, at) => before[at]!.now + rest[at]!.now < mark);
        const takes = all.map(({ mark, goal }, at) => {
          const top = before[at]!.top + rest[at]!.top;
          if (top < mark) return [POSITIVE_INFINITY];
          const units = fewestUnits(before[at]!, rest[at]!, top >= goal ? goal : mark);
          // More units than are looked at may be any number of them.
          return units < POSITIVE_INFINITY || isOutOfReach ? [units] : [UNITS, UNITS + 1, POSITIVE_INFINITY];
        });
        return everyMix(takes).map((units) => ({ fallsBack, elsewhere: leadsElsewhere(all, units) }));
      });
      if (found !== null)
        for (const { fallsBack, elsewhere } of outcomes) expect(fallsBack && elsewhere).toBe(found);
      const isKnown =
        isOutOfReach && drawn.every(({ rest: { low, high }, margin }) => low === high || margin === 0);
      if (!isKnown) return;
      if (!outcomes.some(({ fallsBack }) => fallsBack)) expect(found).toBe(false);
      else if (!outcomes.some(({ elsewhere }) => elsewhere)) expect(found).toBe(false);
      else expect(found).toBe(outcomes.every((one) => one.fallsBack && one.elsewhere) ? true : null);
    }),
    randomCases(600),
  );
});

test('a route can matter if it can become ready, or be made ready within reach', () => {
  const contender: Contender = { at: 0, mark: 10, goal: 12, isToward: false, isPreferred: false };
  const nothing = curveFrom(0, UNITS);
  const restOf = (high: HoursCurve): Rest => ({ low: nothing, high });
  const canBe = (before: HoursCurve, high = nothing, unknownFrom = POSITIVE_INFINITY) =>
    canMatter(contender, before, restOf(high), unknownFrom);
  const climbing = (now: number, top: number) =>
    joined(curveFrom(0, UNITS), { now, units: [0, 3], points: [0, top] });
  expect(canBe(climbing(0, 9))).toBe(false);
  expect(canBe(climbing(10, 0))).toBe(true);
  expect(canBe(climbing(4, 0), climbing(6, 0))).toBe(true);
  expect(canBe(climbing(0, 10))).toBe(true);
  expect(canBe(climbing(0, 4), climbing(0, 6))).toBe(false);
  expect(canBe(climbing(0, 4), curveFrom(6, UNITS))).toBe(true);
  // More units than are looked at may do it, if anything does.
  expect(canBe(climbing(0, 4), climbing(0, 6), UNITS)).toBe(true);
  expect(canBe(climbing(0, 4), climbing(0, 5), UNITS)).toBe(false);
});

test('so many units are enough when the worst of the other areas is, up to the goal where that may be aimed at', () => {
  const contender: Contender = { at: 0, mark: 10, goal: 12, isToward: false, isPreferred: false };
  const before = joined(curveFrom(0, UNITS), { now: 0, units: [0, 1, 2], points: [0, 10, 12] });
  const enough = (low: number, high: number, curve = before) =>
    mostUnits(contender, curve, { low: curveFrom(low, UNITS), high: curveFrom(high, UNITS) });
  expect(enough(0, 0)).toBe(2);
  expect(enough(2, 2)).toBe(1);
  expect(enough(-2, 0)).toBe(POSITIVE_INFINITY);
  expect(enough(-2, -1)).toBe(2);
  expect(enough(-3, 0)).toBe(POSITIVE_INFINITY);
});

test('those that a direction may lead to are the routes that no fact closes', () => {
  const open = [{ question: 'a.fact', accepts: ['yes'] }];
  const bank = bankOf({
    areas: [areaOf('a', { questions: [factOf('a.fact', ['yes', 'no']), questionOf('a.q', ['0', '1'])] })],
    routes: [
      routeOf('first', { a: 1 }, { readyAt: 40 }),
      routeOf('shut', { a: 1 }, { needs: [{ kind: 'condition', when: open, because: 'Shut.' }] }),
      routeOf('second', { a: 1 }, { readyAt: 97 }),
      routeOf('third', { a: 1 }, { readyAt: 0 }),
      experience,
    ],
    planMargin: 5,
  });
  const { routes } = evaluate(bank, { 'a.fact': 'no' }).world;
  const told = (toward: string | null) =>
    contenders(bank, routes, toward).map(({ at, mark, goal, isToward, isPreferred }) => [
      at,
      Math.round(mark),
      Math.round(goal),
      isToward,
      isPreferred,
    ]);
  const never = Math.round(-Number.MAX_VALUE);
  expect(told('second')).toEqual([
    [0, 40, 45, false, true],
    [2, 97, 100, true, false],
    [3, never, 5, false, false],
  ]);
  expect(told(null).map(([, , , isToward, isPreferred]) => [isToward, isPreferred])).toEqual([
    [false, false],
    [false, false],
    [false, false],
  ]);
  // What all but reaches the mark by the last bits of a sum has reached it.
  expect(contenders(bank, routes, null)[0]!.mark).toBeLessThan(40);
});
