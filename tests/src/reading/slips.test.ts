import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipsBetween } from '../../../src/reading/slips.ts';

test.each([
  ['market', 'market', 0],
  ['markt', 'market', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('%j and %j are %i slips apart', (one, other, slips) => {
  expect(slipsBetween(one, other, 10)).toBe(slips);
});

/** As it is defined, and far too slow. */
function byDefinition(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  if (one[0] === other[0]) return byDefinition(one.slice(1), other.slice(1));
  return (
    1 +
    Math.min(
      byDefinition(one.slice(1), other),
      byDefinition(one, other.slice(1)),
      byDefinition(one.slice(1), other.slice(1)),
    )
  );
}

test('it is what the definition says, and never more than is enough', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 7 }), (one, other, enough) => {
      expect(slipsBetween(one, other, enough)).toBe(Math.min(enough, byDefinition(one, other)));
    }),
  );
});
