import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cheapest, highest, staircase } from '../../../scoring/plan/choose.ts';
import { type AreaPart, type Choice, type ScoredSet, wholeFrontier } from '../../../scoring/plan/frontier.ts';
import { randomCases } from '../../at-length.ts';
import { actionOf } from '../small-bank.ts';

// Few hours and few points, so that nearly everything ties with something.

type Whole = { readonly parts: readonly AreaPart[]; readonly adjusted: number };

/** All sets of one to three actions of an area, each with a score of its own. */
const outcomes = fc.integer({ min: 1, max: 3 }).chain((actions) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(0.5, 1, 1, 2), { minLength: actions, maxLength: actions }),
      fc.array(fc.constantFrom(0, 10, 20), { minLength: 2 ** actions, maxLength: 2 ** actions }),
    )
    .map(([hours, scores]) =>
      scores.map((score, bits): ScoredSet => {
        const chosen = hours.flatMap((each, place) =>
          bits & (1 << (actions - 1 - place)) ? [{ place, each }] : [],
        );
        return {
          set: {
            actions: chosen.map(({ place }) => actionOf(`${place}`, {})),
            bits,
            hours: chosen.reduce((sum, { each }) => sum + each, 0),
            raises: [],
          },
          score,
        };
      }),
    ),
);

const wholes: fc.Arbitrary<Whole> = fc.record({
  parts: fc.array(fc.record({ outcomes, share: fc.constantFrom(0, 1, 1, 2) }), {
    minLength: 2,
    maxLength: 3,
  }),
  adjusted: fc.constantFrom(-20, 0, 0, 0, 80),
});

/** A set of actions in every area: what it takes and gives. */
type Chosen = { bits: number[]; hours: number; count: number; points: number };

function everyChoice({ parts }: Whole): readonly Chosen[] {
  return parts.reduce<readonly Chosen[]>(
    (all, { outcomes: inArea, share }) =>
      all.flatMap((one) =>
        inArea.map(({ set: { bits, hours, actions }, score }) => ({
          bits: [...one.bits, bits],
          hours: one.hours + hours,
          count: one.count + actions.length,
          points: one.points + share * score!,
        })),
      ),
    [{ bits: [], hours: 0, count: 0, points: 0 }],
  );
}

const within = (points: number) => Math.min(100, Math.max(0, points));

/** The first of them: each criterion in turn, then the set that has the first action in which two differ. */
function first(choices: readonly Chosen[], ...criteria: readonly ((one: Chosen) => number)[]): Chosen | null {
  const [best] = choices.toSorted((one, other) => {
    for (const criterion of criteria)
      if (criterion(one) !== criterion(other)) return criterion(one) - criterion(other);
    for (const [area, bits] of one.bits.entries())
      if (bits !== other.bits[area]) return other.bits[area]! - bits;
    return 0;
  });
  return best ?? null;
}

function bitsOf(choice: Choice | null): number[] | null {
  if (choice === null) return null;
  return choice.before === null ? [] : [...bitsOf(choice.before)!, choice.outcome!.set.bits];
}

function frontierOf(whole: Whole) {
  const points = everyChoice(whole).map((one) => one.points + whole.adjusted);
  const isLimited = Math.min(...points) < 0 || Math.max(...points) > 100;
  return {
    isLimited,
    choices: wholeFrontier(whole.parts, isLimited),
    after: ({ points: some }: Choice) => within(some + whole.adjusted),
  };
}

function law(title: string, holds: (whole: Whole) => void) {
  test(title, { timeout: 120_000 }, () => {
    fc.assert(fc.property(wholes, holds), randomCases(400));
  });
}

law('the cheapest set that reaches a goal is the first of all sets, one by one', (whole) => {
  const { choices, after } = frontierOf(whole);
  const readiness = ({ points }: Chosen) => within(points + whole.adjusted);
  for (const goal of [0, 10, 20, 30, 40, 60, 100]) {
    const ready = everyChoice(whole).filter((one) => readiness(one) >= goal);
    const expected = first(
      ready,
      ({ hours }) => hours,
      (one) => -readiness(one),
      ({ count }) => count,
    );
    expect(bitsOf(cheapest(choices, goal, after))).toEqual(expected?.bits ?? null);
  }
});

law('the highest set within a budget is the first of all sets', (whole) => {
  const { choices, after } = frontierOf(whole);
  for (const budget of [0, 1, 2.5, 100]) {
    const expected = first(
      everyChoice(whole).filter(({ hours }) => hours <= budget),
      ({ points }) => -within(points + whole.adjusted),
      ({ hours }) => hours,
      ({ count }) => count,
    );
    const affordable = choices.filter(({ hours }) => hours <= budget);
    expect(bitsOf(highest(affordable, after))).toEqual(expected!.bits);
  }
});

law('the curve is the highest readiness for the hours, where more hours give more', (whole) => {
  const { choices, after } = frontierOf(whole);
  const best = new Map<number, number>();
  for (const { hours, points } of everyChoice(whole))
    best.set(hours, Math.max(best.get(hours) ?? 0, within(points + whole.adjusted)));
  const expected = [...best]
    .toSorted(([one], [other]) => one - other)
    .filter(([hours, readiness], _, all) => all.every(([fewer, less]) => fewer >= hours || less < readiness));
  expect(staircase(choices, after).map((one) => [one.hours, after(one)])).toEqual(expected);
});

law('no choice is kept that another makes pointless', (whole) => {
  const { choices, isLimited } = frontierOf(whole);
  expect(choices.map(({ hours }) => hours)).toEqual(
    choices.map(({ hours }) => hours).toSorted((a, b) => a - b),
  );
  for (const one of choices)
    for (const other of choices) {
      const isNoWorse = other.hours <= one.hours && other.points >= one.points;
      const isPlainer =
        first(
          [one, other].map((choice) => ({ ...choice, bits: bitsOf(choice)! })),
          ({ count }) => count,
        )!.bits.join() === bitsOf(other)!.join();
      // Where points do not count beyond the limits, more of them win no tie.
      const winsTies = other.hours < one.hours || (!isLimited && other.points > one.points) || isPlainer;
      const isPointless = isNoWorse && winsTies;
      expect(one === other || !isPointless).toBe(true);
    }
});

law('with so many hours there are just the choices that take no more', (whole) => {
  const { choices, isLimited } = frontierOf(whole);
  for (const most of [1, 2.5]) {
    const within = wholeFrontier(whole.parts, isLimited, most);
    expect(within.map(bitsOf)).toEqual(choices.filter(({ hours }) => hours <= most).map(bitsOf));
  }
});

test('of sets that tie in everything else the one with the first action in bank order is found', () => {
  const reached: readonly (readonly [bits: number, hours: number, score: number])[] = [
    [0b00, 0, 0],
    [0b10, 1, 10],
    [0b01, 2, 20],
    [0b11, 3, 20],
  ];
  const inArea = reached.map(([bits, hours, score]): ScoredSet => {
    const ids = ['first', 'second'].filter((_, place) => bits & (0b10 >> place));
    return { set: { actions: ids.map((id) => actionOf(id, {})), bits, hours, raises: [] }, score };
  });
  const part = { outcomes: inArea, share: 1 };
  const choices = wholeFrontier([part, part], false);
  expect(bitsOf(cheapest(choices, 30, ({ points }) => points))).toEqual([0b10, 0b01]);
});
