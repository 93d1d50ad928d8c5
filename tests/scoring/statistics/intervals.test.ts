import { expect, test } from 'vitest';
import { commonOddsRatio } from '../../../scoring/statistics/odds-ratio.ts';
import { proportionOf } from '../../../scoring/statistics/proportion.ts';

// By R 4.2.2; `npm run trial -- R` holds some hundred more against it.

test('the interval of a share is that of prop.test(37, 240, correct = FALSE)', () => {
  const { share, low, high } = proportionOf(37, 240);
  expect(share).toBe(37 / 240);
  expect(low).toBeCloseTo(0.113964229877322, 12);
  expect(high).toBeCloseTo(0.205265564748923, 12);
});

test('none of twenty is 0 to 16 in 100, and all of them the same from above', () => {
  expect(proportionOf(0, 20)).toMatchObject({ share: 0, low: 0 });
  expect(proportionOf(0, 20).high).toBeCloseTo(0.161125158052819, 12);
  expect(proportionOf(20, 20).low).toBeCloseTo(1 - 0.161125158052819, 12);
});

test('the common odds ratio is that of mantelhaen.test', () => {
  const strata = [
    [12, 8, 30, 25],
    [20, 18, 15, 22],
    [5, 11, 9, 6],
  ].map(([oneWith, oneWithout, otherWith, otherWithout]) => ({
    oneWith: oneWith!,
    oneWithout: oneWithout!,
    otherWith: otherWith!,
    otherWithout: otherWithout!,
  }));
  const { ratio, low, high } = commonOddsRatio(strata)!;
  expect(ratio).toBeCloseTo(1.08414030557349, 12);
  expect(low).toBeCloseTo(0.590267153815403, 12);
  expect(high).toBeCloseTo(1.991234298862159, 12);
});

test('where nobody is told apart there is no odds ratio', () => {
  expect(commonOddsRatio([])).toBeNull();
  expect(commonOddsRatio([{ oneWith: 5, oneWithout: 0, otherWith: 3, otherWithout: 0 }])).toBeNull();
  expect(commonOddsRatio([{ oneWith: 5, oneWithout: 0, otherWith: 3, otherWithout: 2 }])).toBeNull();
  expect(commonOddsRatio([{ oneWith: 0, oneWithout: 5, otherWith: 3, otherWithout: 2 }])).toBeNull();
});
