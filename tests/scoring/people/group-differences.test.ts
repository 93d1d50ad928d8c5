import { expect, test } from 'vitest';
import type { Answers } from '../../../scoring/index.ts';
import { groupDifferences } from '../../../scoring/people/index.ts';
import { commonOddsRatio } from '../../../scoring/statistics/odds-ratio.ts';
import { areaOf, bankOf, experience, factOf, questionOf, routeOf } from '../small-bank.ts';

const worths = ['0', '0.25', '0.55', '1'];
const atWork = { when: [{ question: 'a.employed', accepts: ['yes'] }] };
const bank = bankOf({
  areas: [
    areaOf('a', { questions: [factOf('a.employed', ['yes', 'no']), questionOf('a.q', worths)] }),
    areaOf('b', { questions: [questionOf('b.q', worths)] }),
    areaOf('at-work', { questions: [questionOf('at-work.q', worths, atWork)] }),
  ],
  routes: [
    routeOf('inside', { a: 1 }, { readyAt: 90 }),
    routeOf('sideways', { 'at-work': 1 }, { readyAt: 90 }),
    experience,
  ],
});

const many = (count: number, group: string | undefined, answers: Answers) =>
  Array.from({ length: count }, (_, number) => ({
    id: `${group} ${number}`,
    answers,
    ...(group === undefined ? {} : { group }),
  }));

/** The route weighs `a` alone, so that of people with the same mean some are ready and some not. */
const outside = (a: string, b: string) => ({ 'a.employed': 'no', 'a.q': a, 'b.q': b });
const inside = (a: string, b: string, there: string) => ({
  'a.employed': 'yes',
  'a.q': a,
  'b.q': b,
  'at-work.q': there,
});

test('the odds of advice to go are those of Mantel and Haenszel over people of about the same mean score', () => {
  const people = [
    // Of a mean of 62.5, over the two areas that count for them, and of one of 12.5.
    ...many(10, 'outside', outside('1', '0.25')),
    ...many(30, 'outside', outside('0.25', '1')),
    ...many(12, 'outside', outside('0.25', '0')),
    ...many(99, undefined, outside('1', '0.25')),
    // Of 60 over three areas, 8 and 18: equal deeds are counted in steps of ten points.
    ...many(25, 'inside', inside('1', '0.25', '0.55')),
    ...many(15, 'inside', inside('0.25', '0.55', '1')),
    ...many(20, 'inside', inside('0.25', '1', '0.55')),
    ...many(9, 'inside', inside('0', '0.25', '0')),
    ...many(11, 'inside', inside('0', '0.55', '0')),
  ];
  expect(groupDifferences(bank, people)).toEqual([
    {
      group: 'outside',
      people: 52,
      comparedWith: 'inside',
      ready: commonOddsRatio([
        { oneWith: 10, oneWithout: 30, otherWith: 40, otherWithout: 20 },
        { oneWith: 0, oneWithout: 12, otherWith: 0, otherWithout: 11 },
      ]),
    },
  ]);
});

test('where people of equal deeds get equal advice no stratum tells groups apart, however much more the one has done', () => {
  const [difference] = groupDifferences(bank, [
    ...many(20, 'more', outside('0', '0.25')),
    ...many(50, 'more', outside('1', '1')),
    ...many(50, 'less', outside('0', '0.25')),
    ...many(10, 'less', outside('1', '1')),
  ]);
  expect(difference).toEqual({ group: 'less', people: 60, comparedWith: 'more', ready: null });
});

test('a group of fewer than fifty has no figure', () => {
  const [small] = groupDifferences(bank, [
    ...many(60, 'more', outside('1', '0')),
    ...many(49, 'less', outside('1', '0')),
  ]);
  expect(small!.ready).toEqual({ cannotTellFrom: 49, needs: 50 });
});
