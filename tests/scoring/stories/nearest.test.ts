import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestStories, startOf, type ToldStory } from '../../../scoring/stories/index.ts';
import { areaOf, questionOf } from '../small-bank.ts';
import { answersOf, doorsBank } from './doors-bank.ts';

function told(id: string, situation: string | null, areas: Record<string, number | null>): ToldStory {
  return { id, story: id, outcome: 'Got in.', source: 'https://example.org', start: { situation, areas } };
}

const ids = (found: ReturnType<typeof nearestStories>) => found.map(({ id }) => id);

test('the start is the answer to the fact that the bank names, and the area scores', () => {
  const bank = doorsBank(undefined, { sameSituation: 'about.job' });
  const answers = answersOf({ inside: 30, outside: 70, job: 'out' });
  expect(startOf(bank, answers)).toEqual({
    situation: 'out',
    areas: { about: null, inner: 30, outer: 70 },
  });
  expect(startOf(bank, {}).situation).toBeNull();
});

test('where the bank names none, the same situation is being asked about the same areas', () => {
  const inner = questionOf('inner.level', ['0', '1'], {
    when: [{ question: 'about.job', accepts: ['in'] }],
  });
  const plain = doorsBank();
  const areas = plain.areas.map((area) =>
    area.id === 'inner' ? areaOf('inner', { questions: [inner] }) : area,
  );
  const bank = { ...plain, areas };
  expect(startOf(bank, { 'about.job': 'in' }).situation).toBe('inner outer');
  expect(startOf(bank, { 'about.job': 'out' }).situation).toBe('outer');
});

test('the distance is the root of the mean squared difference over the areas both have', () => {
  const start = { situation: 'in', areas: { a: 30, b: 0, c: null, d: 50 } };
  const [near] = nearestStories(start, [told('x', 'in', { a: 9, b: 28, c: 90, d: null })]);
  // √((21² + 28²) / 2)
  expect(near!.distance).toBeCloseTo(24.7487, 4);
});

test('three at most, the nearest first, ties in the order of the bank, none of another situation', () => {
  const start = { situation: 'in', areas: { a: 50 } };
  const stories = [
    told('far', 'in', { a: 0 }),
    told('above', 'in', { a: 60 }),
    told('outside', 'out', { a: 50 }),
    told('below', 'in', { a: 40 }),
    told('same', 'in', { a: 50 }),
    told('nothing-in-common', 'in', { a: null }),
  ];
  expect(ids(nearestStories(start, stories))).toEqual(['same', 'above', 'below']);
});

test('who stands more than 30 points apart is not told of', () => {
  const start = { situation: 'in', areas: { a: 50 } };
  expect(ids(nearestStories(start, [told('near', 'in', { a: 20 }), told('far', 'in', { a: 19 })]))).toEqual([
    'near',
  ]);
});

test('who is in no known situation is told no story', () => {
  expect(nearestStories({ situation: null, areas: { a: 1 } }, [told('x', null, { a: 1 })])).toEqual([]);
});

test('distances rise, are 0 for the same scores, and at most 30', () => {
  const score = fc.option(fc.integer({ min: 0, max: 100 }));
  const areas = fc.record({ a: score, b: score, c: score });
  fc.assert(
    fc.property(areas, fc.array(areas, { maxLength: 8 }), (mine, theirs) => {
      const stories = theirs.map((one, place) => told(String(place), 'in', one));
      const found = nearestStories({ situation: 'in', areas: mine }, stories).map(({ distance }) => distance);
      expect(found).toEqual(found.toSorted((one, other) => one - other));
      for (const distance of found) expect(distance >= 0 && distance <= 30).toBe(true);
      const [self] = nearestStories({ situation: 'in', areas: mine }, [told('me', 'in', mine)]);
      expect(self?.distance ?? 0).toBe(0);
    }),
  );
});
