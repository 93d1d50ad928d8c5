import fc from 'fast-check';
import { expect, test } from 'vitest';
import { routeFor } from '../../../scoring/index.ts';
import { calibrate, type Story } from '../../../scoring/stories/index.ts';
import { isAtLength } from '../../at-length.ts';
import { areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';
import { bruteMarks, routeAt, type Told } from './brute-calibrate.ts';
import { answersOf, doorsBank, type Person, storyOf } from './doors-bank.ts';

const at = (inside: number, outside: number, job: 'in' | 'out' = 'in'): Person => ({ inside, outside, job });

/** Four people got in at 30 and more, two at less had to build first. */
const low: readonly Story[] = [
  storyOf('in-30', at(30, 0), 'inside'),
  storyOf('in-40', at(40, 0), 'inside'),
  storyOf('out-40', at(0, 40), 'outside'),
  storyOf('out-60', at(0, 60, 'out'), 'outside'),
  storyOf('built-20', at(20, 20), 'experience'),
  storyOf('built-10', at(10, 10), 'experience'),
];

test('marks too high come down to where people got in, no further than they have to', () => {
  const { marks, present, proposed } = calibrate(doorsBank(), low);
  expect(marks.map(({ route, present, proposed }) => [route, present, proposed])).toEqual([
    ['inside', 50, 30],
    ['outside', 50, 40],
  ]);
  expect([present.best, present.meanShare, proposed.best, proposed.meanShare]).toEqual([3, 0.5, 6, 1]);
  expect(present.missed.map(({ story }) => story)).toEqual(['in-30', 'in-40', 'out-40']);
});

test('marks that agree already stay', () => {
  const { marks } = calibrate(doorsBank({ inside: 25, outside: 33 }), low);
  expect(marks.map(({ proposed }) => proposed)).toEqual([25, 33]);
});

test('the range of a mark loses at most one story', () => {
  const { marks } = calibrate(doorsBank(), low);
  // Above 40 both who went inside are lost, at 10 and less both who had to build.
  expect(marks.map(({ lowest, highest }) => [lowest, highest])).toEqual([
    [11, 40],
    [11, 60],
  ]);
});

test('routes count alike, however many stories each has', () => {
  // Five who should build stand where the only one stands who went inside.
  const stories = [
    storyOf('in', at(50, 0), 'inside'),
    ...[1, 2].map((one) => storyOf(`built-${one}`, at(50, 0), 'experience')),
    ...[3, 4, 5].map((one) => storyOf(`built-${one}`, at(20, 0), 'experience')),
  ];
  const { proposed } = calibrate(doorsBank({ inside: 90, outside: 90 }), stories);
  expect([proposed.best, proposed.meanShare]).toEqual([4, 0.8]);
});

test('left out, a story is advised at the marks of the others', () => {
  // Without the one at 30 the mark is the nearest to 50 that the one at 40 allows.
  const { leaveOneOut } = calibrate(doorsBank(), low);
  expect(leaveOneOut.missed).toEqual([
    { story: 'in-30', best: 'inside', given: 'experience' },
    { story: 'out-40', best: 'outside', given: 'experience' },
  ]);
});

test('a need counts where it alone decides: rightly, wrongly, or with advice as good', () => {
  const stories = [
    storyOf('rightly', at(80, 0, 'out'), 'experience'),
    storyOf('wrongly', at(80, 0, 'out'), 'inside'),
    storyOf('neither', at(80, 0, 'out'), 'outside', ['outside']),
    storyOf('not-ready-anyway', at(0, 0, 'out'), 'experience'),
    storyOf('has-a-job', at(80, 0), 'inside'),
    storyOf('out-anyway', at(0, 90, 'out'), 'outside'),
  ];
  const { needs } = calibrate(doorsBank({ inside: 80, outside: 90 }), stories);
  expect(needs).toEqual([
    { route: 'inside', because: 'There is no inside without a job.', blocks: 3, rightly: 1, wrongly: 1 },
  ]);
});

const person = fc.record({
  inside: fc.integer({ min: 0, max: 10 }).map((tens) => tens * 10),
  outside: fc.integer({ min: 0, max: 10 }).map((tens) => tens * 10),
  job: fc.constantFrom('in' as const, 'out' as const),
});
const route = fc.constantFrom('inside', 'outside', 'experience');
const told: fc.Arbitrary<Told> = fc
  .record({ person, best: route, others: fc.subarray(['inside', 'outside', 'experience']) })
  .map(({ person, best, others }) => ({ person, best, acceptable: [...new Set([best, ...others])] }));
const mark = fc.integer({ min: 0, max: 100 });
const marksOf = fc.record({ inside: mark, outside: mark });

function storiesOf(all: readonly Told[]): readonly Story[] {
  return all.map(({ person, best, acceptable }, place) => storyOf(`s-${place}`, person, best, acceptable));
}

test('the marks are those of a brute force, for all stories and for all but each', () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 1, maxLength: 7 }), marksOf, (all, present) => {
      const { marks, leaveOneOut, proposed } = calibrate(doorsBank(present), storiesOf(all));
      const best = bruteMarks(all, present);
      expect(Object.fromEntries(marks.map(({ route, proposed }) => [route, proposed]))).toEqual(best);
      const found = (marks: typeof best, one: Told) => routeAt(marks, one.person) === one.best;
      expect(proposed.best).toBe(all.filter((one) => found(best, one)).length);
      const apart = all.filter((one) =>
        found(
          bruteMarks(
            all.filter((other) => other !== one),
            present,
          ),
          one,
        ),
      );
      expect(leaveOneOut.best).toBe(apart.length);
    }),
    { numRuns: isAtLength ? 300 : 10 },
  );
});

test('at the present marks a story is given what the engine gives', () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 1, maxLength: 5 }), marksOf, (all, present) => {
      const bank = doorsBank(present);
      const missed = all.flatMap(({ person, best, acceptable }, place) => {
        const given = routeFor(bank, answersOf(person));
        return acceptable.includes(given) ? [] : [{ story: `s-${place}`, best, given }];
      });
      expect(calibrate(bank, storiesOf(all)).present.missed).toEqual(missed);
    }),
    { numRuns: isAtLength ? 300 : 10 },
  );
});

test('three ways in are calibrated exactly too', () => {
  const worths = Array.from({ length: 11 }, (_, step) => String(step / 10));
  const ids = ['a', 'b', 'c'];
  const bank = bankOf({
    areas: ids.map((id) => areaOf(id, { questions: [questionOf(`${id}.level`, worths)] })),
    routes: [...ids.map((id) => routeOf(`to-${id}`, { [id]: 1 })), experience],
  });
  const story = (id: string, worth: string, best: string): Story => ({
    ...storyOf(`${id}-${worth}`, at(0, 0), best),
    answers: { [`${id}.level`]: worth },
  });
  const stories = ids.flatMap((id, place) => [
    story(id, String(0.6 + place / 10), `to-${id}`),
    story(id, '0.5', 'experience'),
  ]);
  const { marks, proposed } = calibrate(bank, stories);
  expect(marks.map(({ proposed }) => proposed)).toEqual([51, 51, 51]);
  expect(proposed.best).toBe(6);
});
