import { expect, test } from 'vitest';
import { LikeliestFirst } from '../../../scoring/certainty/likeliest-first.ts';

/** All that wait, in the order in which they come. */
function order(first: number, ...others: readonly number[]): readonly number[] {
  const states = new LikeliestFirst({ chance: first });
  for (const chance of others) states.put({ chance });
  const chances: number[] = [];
  for (let state = states.next(); state !== undefined; state = states.next()) chances.push(state.chance);
  return chances;
}

test('what is twice as likely comes first, in whatever order it was put', () => {
  expect(order(1, 0.4, 0.2, 0.01)).toEqual([1, 0.4, 0.2, 0.01]);
  expect(order(0.01, 0.2, 1, 0.4)).toEqual([1, 0.4, 0.2, 0.01]);
});

test('none is lost: not one of the same chance, nor one of a hair more than 1', () => {
  expect(order(0.3, 0.3, 1 + 1e-12, 0.3)).toEqual([1 + 1e-12, 0.3, 0.3, 0.3]);
});

test('what follows a state waits its turn', () => {
  const states = new LikeliestFirst({ chance: 1 });
  expect(states.next()?.chance).toBe(1);
  for (const chance of [0.1, 0.6]) states.put({ chance });
  expect(states.next()?.chance).toBe(0.6);
  states.put({ chance: 0.2 });
  expect(states.next()?.chance).toBe(0.2);
  expect(states.next()?.chance).toBe(0.1);
  expect(states.next()).toBeUndefined();
});
