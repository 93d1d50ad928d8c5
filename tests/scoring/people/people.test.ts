import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import {
  answeredTwice,
  groupDifferences,
  outcomes,
  ownLast,
  type Person,
  questionUse,
} from '../../../scoring/people/index.ts';
import { areaOf, bankOf, questionOf, routeOf } from '../small-bank.ts';

const questions = ['a', 'b', 'c', 'd'].map((name) =>
  questionOf(`work.${name}`, ['0', '0.25', '0.5', '0.75', '1']),
);
const bank = bankOf({
  areas: [areaOf('work', { questions })],
  routes: [
    routeOf('inside', { work: 1 }, { readyAt: 50 }),
    { kind: 'fallback', id: 'prepare', title: 'Prepare', actions: [] },
  ],
});
const ids = questions[0]!.answers.map(({ id }) => id);
const answersAt = (places: readonly number[]) =>
  Object.fromEntries(places.map((place, at) => [questions[at]!.id, ids[place]!]));

/** A cohort whose answers slip one step with this chance. */
function madeCohort(chance: number, people: number, random: () => number): readonly Person[] {
  return Array.from({ length: people }, (_, number) => {
    const first = questions.map(() => Math.floor(5 * random()));
    const second = first.map((place) => {
      if (random() >= chance) return place;
      const neighbours = [place - 1, place + 1].filter((to) => to >= 0 && to < 5);
      return neighbours[Math.floor(neighbours.length * random())]!;
    });
    return [first, second].map((places) => ({ id: `p${number}`, answers: answersAt(places) }));
  }).flat();
}

test('a planted chance lies in its 95 % interval in 93 to 97 of 100 of 1,000 made cohorts', () => {
  const generator = xoroshiro128plus(2026);
  const random = () => uniformFloat64(generator);
  for (const planted of [0.1, 0.25]) {
    let covered = 0;
    for (let cohort = 0; cohort < 1000; cohort += 1) {
      const { noise } = answeredTwice(bank, madeCohort(planted, 40, random));
      if (!('low' in noise)) throw new Error('Too few answers were made.');
      if (noise.low <= planted && planted <= noise.high) covered += 1;
    }
    expect(covered).toBeGreaterThanOrEqual(930);
    expect(covered).toBeLessThanOrEqual(970);
  }
});

test('two steps are news and not noise, and below its number no figure is given', () => {
  const twice = [answersAt([0, 1, 2, 3]), answersAt([0, 2, 4, 3])].map((answers) => ({ id: 'p', answers }));
  const { people, noise, further, kappas } = answeredTwice(bank, twice);
  expect({ people, noise, further }).toEqual({
    people: 1,
    noise: { cannotTellFrom: 3, needs: 100 },
    further: 1,
  });
  expect(kappas[0]).toEqual({ question: 'work.a', kappa: { cannotTellFrom: 1, needs: 50 } });
});

test('two times more than a month apart, and of two raters, are not compared', () => {
  const one = { id: 'p', answers: answersAt([1]) };
  const day = 86_400_000;
  expect(
    answeredTwice(bank, [
      { ...one, time: 0 },
      { ...one, time: 31 * day },
    ]).people,
  ).toBe(1);
  expect(
    answeredTwice(bank, [
      { ...one, time: 0 },
      { ...one, time: 32 * day },
    ]).people,
  ).toBe(0);
  expect(answeredTwice(bank, [one, { ...one, rater: 'mentor' }]).people).toBe(0);
  expect(
    answeredTwice(bank, [
      { ...one, rater: 'mentor' },
      { ...one, rater: 'mentor' },
    ]).people,
  ).toBe(1);
  expect(ownLast([one, { ...one, rater: 'mentor' }, { ...one, outcome: 'inside' }])).toEqual([
    { ...one, outcome: 'inside' },
  ]);
});

test('how a question is used: what nobody chose, who does not know, the lowest and the highest', () => {
  const people = Array.from({ length: 100 }, (_, number) => ({
    id: `p${number}`,
    answers: { 'work.a': number < 20 ? null : ids[number < 50 ? 0 : 1]! },
  }));
  const [first, second] = questionUse(bank, people);
  expect(first).toMatchObject({
    question: 'work.a',
    figures: {
      neverChosen: ['0.5', '0.75', '1'],
      unknown: { share: 0.2, of: 100 },
      floor: { share: 0.3 },
      ceiling: { share: 0 },
    },
  });
  expect(second!.figures).toEqual({ cannotTellFrom: 0, needs: 100 });
});

test('what happened is told by readiness, from the mark up and down', () => {
  const people = Array.from({ length: 20 }, (_, number) => ({
    id: `p${number}`,
    answers: answersAt([2, 2, 2, 2]),
    outcome: number < 5 ? 'inside' : 'none',
  }));
  expect(
    outcomes(bank, people).map(({ from, to, gotIn }) => [from, to, 'share' in gotIn ? gotIn.share : gotIn]),
  ).toEqual([
    [0, 40, { cannotTellFrom: 0, needs: 20 }],
    [40, 50, { cannotTellFrom: 0, needs: 20 }],
    [50, 60, 0.25],
    [60, 100, { cannotTellFrom: 0, needs: 20 }],
  ]);
});

test('groups are compared at equal deeds alone', () => {
  const person = (group: string, place: number) => ({
    id: `${group}${place}`,
    group,
    answers: answersAt([place, place, place, place]),
  });
  const many = (group: string, counts: readonly number[]) =>
    counts.flatMap((count, place) => Array.from({ length: count }, () => person(group, place)));
  // One group has done more, and with equal deeds both get equal advice: no stratum tells them apart.
  const [difference] = groupDifferences(bank, [
    ...many('many', [10, 10, 10, 40]),
    ...many('few', [40, 10, 5, 5]),
  ]);
  expect(difference).toEqual({ group: 'few', people: 60, comparedWith: 'many', ready: null });
  const [small] = groupDifferences(bank, [...many('many', [60]), ...many('few', [49])]);
  expect(small!.ready).toEqual({ cannotTellFrom: 49, needs: 50 });
});
