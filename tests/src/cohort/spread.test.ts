import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Spread } from '../../../src/cohort/spread.ts';

/** By sorting all of them. */
function quantileOf(scores: readonly number[], part: number): number {
  const sorted = scores.toSorted((one, other) => one - other);
  const place = part * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place - Math.floor(place));
}

test('quartiles of scores counted are those of scores sorted', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(scores, (tenths) => {
      const spread = new Spread();
      for (const one of tenths) spread.add(one / 10);
      for (const part of [0, 0.25, 0.5, 0.75, 1])
        expect(spread.quantile(part)).toBeCloseTo(quantileOf(tenths, part) / 10, 9);
    }),
  );
});

test('R gives the same: quantile(c(0, 1, 5, 20), c(.25, .5, .75))', () => {
  const spread = new Spread();
  for (const score of [0, 1, 5, 20]) spread.add(score);
  expect([0.25, 0.5, 0.75].map((part) => spread.quantile(part))).toEqual([0.75, 3, 8.75]);
});
