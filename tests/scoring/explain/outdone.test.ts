import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outdoneBy } from '../../../scoring/explain/outdone.ts';
import type { Raised } from '../../../scoring/explain/raised.ts';
import { evaluate } from '../../../scoring/index.ts';
import { keptWithinLimits } from '../../../scoring/score/readiness.ts';
import { randomCases } from '../../at-length.ts';
import { areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';

const MOST = 2;
const ROUTES = 3;
const ids = Array.from({ length: ROUTES }, (_, at) => `route-${at}`);

/** What may be raised in an area: nothing, or one or two answers, each with the points of every route. */
const options = fc
  .tuple(...[0, 1, 1, 2].map((raises) => fc.record({ raises: fc.constant(raises), points: pointsOf(0, 30) })))
  .map((all) => all.map(({ raises, points }): Raised => raised(raises, points)));

function pointsOf(min: number, max: number) {
  return fc.array(
    fc.integer({ min, max }).map((tens) => 10 * Math.round(tens / 10)),
    {
      minLength: ROUTES,
      maxLength: ROUTES,
    },
  );
}

function raised(raises: number, points: readonly number[]): Raised {
  const one = { question: 'a.q', answer: '1' };
  return { raises: Array.from({ length: raises }, () => one), points, needsMet: points.map(() => true) };
}

const people = fc.record({
  areas: fc.array(options, { minLength: 1, maxLength: 2 }),
  adjusted: fc.oneof(fc.constant([0, 0, 0]), pointsOf(-60, 90)),
  marks: fc.array(fc.constantFrom(0, 10, 20, 50), { minLength: ROUTES, maxLength: ROUTES }),
  blocked: fc.array(fc.constantFrom(false, false, true), { minLength: ROUTES, maxLength: ROUTES }),
  isReversed: fc.boolean(),
});

/** All that may be raised in the areas from one on: points of every route. */
function everyRaise(areas: readonly (readonly Raised[])[], left: number): readonly (readonly number[])[] {
  const [first, ...rest] = areas;
  if (!first) return [ids.map(() => 0)];
  return first
    .filter(({ raises }) => raises.length <= left)
    .flatMap((one) =>
      everyRaise(rest, left - one.raises.length).map((others) =>
        others.map((points, at) => points + one.points[at]!),
      ),
    );
}

test('a route is outdone when one and the same rival stands better whatever else is raised', () => {
  fc.assert(
    fc.property(people, ({ areas, adjusted, marks, blocked, isReversed }) => {
      const routes = ids.map((id, at) =>
        routeOf(
          id,
          { a: 1 },
          {
            readyAt: marks[at]!,
            adjust: [{ when: [], points: adjusted[at]!, because: 'Always.' }],
            needs: blocked[at] ? [{ kind: 'area', area: 'a', atLeast: 50, because: 'Too little.' }] : [],
          },
        ),
      );
      const prefer = isReversed ? ids.toReversed() : ids;
      const area = areaOf('a', { questions: [questionOf('a.q', ['0', '1'])] });
      const bank = bankOf({ areas: [area], routes: [...routes, experience], prefer });
      const isOutdone = outdoneBy(bank, evaluate(bank, {}), areas, 0, MOST);

      const all = everyRaise(areas, MOST).map((points) => points.map((some, at) => some + adjusted[at]!));
      const lead = (points: readonly number[], at: number) => keptWithinLimits(points[at]!) - marks[at]!;
      const standsBetter = (points: readonly number[], rival: number) => {
        const ahead = lead(points, rival) - lead(points, 0);
        return ahead > 0 || (ahead === 0 && prefer.indexOf(ids[rival]!) < prefer.indexOf(ids[0]!));
      };
      const rivals = [1, 2].filter((rival) => !blocked[rival]);
      const found = isOutdone(raised(0, adjusted), 0, MOST);
      if (found) {
        const ready = all.filter((points) => lead(points, 0) >= 0);
        for (const points of ready) expect(rivals.some((rival) => standsBetter(points, rival))).toBe(true);
      }
      const isBent = marks[0] === 0 || all.flat().some((points) => points < 0 || points > 100);
      if (!isBent)
        expect(found).toBe(rivals.some((rival) => all.every((points) => standsBetter(points, rival))));

      // Once the first area is raised, only what is left for the others can still help.
      const [first, ...others] = areas;
      for (const one of first!) {
        const left = MOST - one.raises.length;
        const so = raised(
          one.raises.length,
          one.points.map((points, at) => points + adjusted[at]!),
        );
        const then = everyRaise(others, left).map((more) => more.map((some, at) => some + so.points[at]!));
        if (!isBent)
          expect(isOutdone(so, 1, left)).toBe(
            rivals.some((rival) => then.every((points) => standsBetter(points, rival))),
          );
      }
    }),
    randomCases(400),
  );
});

test('more than a hundred points are no lead: who has them can still be overtaken', () => {
  const adjust = [{ when: [], points: 90, because: 'Always.' }];
  const bank = bankOf({
    areas: [areaOf('a', { questions: [questionOf('a.q', ['0', '1'])] })],
    routes: [
      routeOf('target', { a: 1 }, { readyAt: 20 }),
      routeOf('rival', { a: 1 }, { readyAt: 50, adjust }),
      experience,
    ],
  });
  // The rival comes to 130 points and is 50 above its mark, the target with one answer more 55.
  const areas = [[raised(0, [30, 40]), raised(1, [75, 40])]];
  expect(outdoneBy(bank, evaluate(bank, {}), areas, 0, 1)(raised(0, [0, 90]), 0, 1)).toBe(false);
});
