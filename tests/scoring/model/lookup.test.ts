import { expect, test } from 'vitest';
import { findQuestion } from '../../../scoring/index.ts';
import { areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';

test('a question is found by its full id, in the bank that is asked', () => {
  const bankWith = (weight: number) =>
    bankOf({
      areas: [areaOf('a', { questions: [questionOf('a.q', ['0', '1'], { weight })] })],
      routes: [routeOf('option-1', { a: 1 }), experience],
    });
  const [one, other] = [bankWith(1), bankWith(2)];
  expect(findQuestion(one, 'a.q')).toBe(one.areas[0]!.questions[0]);
  expect(findQuestion(other, 'a.q')).toBe(other.areas[0]!.questions[0]);
  expect(findQuestion(one, 'a.other')).toBeUndefined();
});
