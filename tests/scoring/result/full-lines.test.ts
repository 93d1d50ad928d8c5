import { expect, test } from 'vitest';
import { assess } from '../../../scoring/index.ts';
import { inWholePoints, isScored } from '../../../scoring/result/index.ts';
import { areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';

// Three questions that bring 16.67 points each of the 50 of their area: one of them has to be rounded down.
const thirds = areaOf('a', {
  questions: ['a.q', 'a.r', 'a.s'].map((id) => questionOf(id, ['0', '1'])),
});
const bank = bankOf({
  areas: [thirds, areaOf('b', { questions: [questionOf('b.q', ['0', '1'])] })],
  routes: [routeOf('option-1', { a: 1, b: 1 }), experience],
});

test('what is reached in full reads as reached in full, though the lines must add up', () => {
  const result = assess(bank, { 'a.q': '1', 'a.r': '1', 'a.s': '1' });
  const lines = ({ routes }: typeof result) => {
    const [area] = routes.filter(isScored)[0]!.contributions;
    return [area!, ...area!.questions].map(({ points, of }) => [points, of]);
  };
  expect(lines(result)).toEqual([
    [50, 50],
    [16.7, 16.7],
    [16.7, 16.7],
    [16.6, 16.6],
  ]);
  expect(lines(inWholePoints(bank, result))).toEqual([
    [50, 50],
    [17, 17],
    [17, 17],
    [16, 16],
  ]);
  const part = assess(bank, { 'a.q': '1' });
  expect(lines(part)[2]).toEqual([0, 16.7]);
  expect(lines(inWholePoints(bank, part))[2]).toEqual([0, 17]);
});
