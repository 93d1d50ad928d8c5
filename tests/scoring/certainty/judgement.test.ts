import { expect, test } from 'vitest';
import { judgement } from '../../../scoring/certainty/judgement.ts';
import { evaluate } from '../../../scoring/index.ts';
import { areaOf, bankOf, experience, questionOf, routeOf } from '../small-bank.ts';

const areas = ['a', 'b'].map((id) => areaOf(id, { questions: [questionOf(`${id}.q`, ['0', '0.4', '1'])] }));

function judged(readyAt: number) {
  const bank = bankOf({ areas, routes: [routeOf('inside', { a: 1, b: 1 }, { readyAt }), experience] });
  return judgement(bank, evaluate(bank, { 'a.q': '1', 'b.q': '0.4' }));
}

test('weights may be off by thousandths of themselves and marks by tenths of a point, rounded down', () => {
  // 100 · (1 · (1 - p) + 0.4 · (1 + p)) / 2 is 60 where p is a third, and 10 points lie between 70 and 60.
  expect(judged(60)).toEqual({ weights: 0.333, marks: 10 });
  expect(judged(69.95)).toEqual({ weights: 0.001, marks: 0 });
});

test('where nothing can change the route they are all that there is', () => {
  expect(judged(0)).toEqual({ weights: 1, marks: 70 });
  expect(judged(100)).toEqual({ weights: 1, marks: 29.9 });
});
