import { expect, test } from 'vitest';
import { signed } from '../../src/numbers.ts';

test.each<[number, string]>([
  [5, '+5'],
  [-5.5, '−5.5'],
  [0, '0'],
  [-0.04, '0'],
])('a change of %s is written %s', (value, written) => {
  expect(signed(value)).toBe(written);
});
