import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestMean, smallestMean, type Weighed } from '../../../scoring/certainty/weighted-mean.ts';

const values = fc.array(
  fc.record({ value: fc.integer({ min: -100, max: 100 }), weight: fc.integer({ min: 1, max: 9 }) }),
  { minLength: 1, maxLength: 6 },
);

/** The means with every weight either so much higher or so much lower. */
function cornerMeans(all: readonly Weighed[], off: number): readonly number[] {
  return Array.from({ length: 2 ** all.length }, (_, corner) => {
    const weights = all.map(({ weight }, at) => weight * (corner & (1 << at) ? 1 + off : 1 - off));
    const sum = all.reduce((total, { value }, at) => total + value * weights[at]!, 0);
    return sum / weights.reduce((total, weight) => total + weight, 0);
  });
}

test('the largest and the smallest mean are those of the corners of the weights', () => {
  fc.assert(
    fc.property(values, fc.constantFrom(0, 0.1, 0.5, 0.99), (all, off) => {
      const means = cornerMeans(all, off);
      expect(largestMean(all, off)).toBeCloseTo(Math.max(...means), 9);
      expect(smallestMean(all, off)).toBeCloseTo(Math.min(...means), 9);
    }),
  );
});
