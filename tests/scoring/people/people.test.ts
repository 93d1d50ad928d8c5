import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import { answeredTwice, outcomes, ownLast, type Person, questionUse } from '../../../scoring/people/index.ts';
import { areaOf, bankOf, factOf, questionOf, routeOf } from '../small-bank.ts';

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
});

test('the last line of somebody’s own is theirs, whatever a rater says later', () => {
  const one = { id: 'p', answers: answersAt([1]) };
  const last = { ...one, outcome: 'inside' };
  expect(ownLast([one, { ...one, rater: 'mentor' }, last, { ...one, rater: 'mentor' }])).toEqual([last]);
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

test('a question counts for those to whom it is put, and a fact has no lowest answer', () => {
  const asked = bankOf({
    areas: [
      areaOf('work', {
        questions: [
          factOf('work.employed', ['yes', 'no']),
          questionOf('work.there', ['0', '1'], { when: [{ question: 'work.employed', accepts: ['yes'] }] }),
        ],
      }),
    ],
    routes: bank.routes,
  });
  const people = Array.from({ length: 300 }, (_, number) => ({
    id: `p${number}`,
    answers: { 'work.employed': number < 200 ? 'yes' : 'no', 'work.there': number < 50 ? '1' : '0' },
  }));
  const [employed, there] = questionUse(asked, people);
  expect(Object.keys(employed!.figures)).toEqual(['neverChosen', 'unknown']);
  expect(there!.figures).toMatchObject({ floor: { share: 0.75, of: 200 }, ceiling: { share: 0.25 } });
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

test('who has no outcome is not counted, and the highest band holds 100 too', () => {
  const people = Array.from({ length: 30 }, (_, number) => ({
    id: `p${number}`,
    answers: answersAt([4, 4, 4, 4]),
    ...(number < 20 ? { outcome: 'inside' } : {}),
  }));
  expect(outcomes(bank, people).at(-1)).toMatchObject({ from: 60, to: 100, gotIn: { share: 1, of: 20 } });
});

test.each<[number, readonly number[]]>([
  [0, [0, 10, 100]],
  [5, [0, 5, 15, 100]],
  [90, [0, 80, 90, 100]],
  [95, [0, 85, 95, 100]],
])('around a mark of %d the bands stay within 0 to 100', (readyAt, limits) => {
  const marked = bankOf({ areas: bank.areas, routes: [routeOf('inside', { work: 1 }, { readyAt })] });
  expect(outcomes(marked, []).map(({ from, to }) => [from, to])).toEqual(
    limits.slice(1).map((to, at) => [limits[at], to]),
  );
});
