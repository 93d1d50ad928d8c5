import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownCounts } from '../../../src/cohort/too-few.ts';

test('counts of 1 to 4 are hidden, and so is one more from which a single one could be reckoned', () => {
  expect(shownCounts([[60, 37, 3]])).toEqual([[60, null, null]]);
  expect(shownCounts([[60, 3, 2]])).toEqual([[60, null, null]]);
  expect(shownCounts([[60, 2, 2]])).toEqual([[null, null, null]]);
});

test('nobody and five are shown', () => {
  expect(shownCounts([[5, 0, 95]])).toEqual([[5, 0, 95]]);
});

test('what a column would give away is hidden too', () => {
  const shown = shownCounts([
    [3, 40, 50],
    [60, 70, 80],
    [90, 95, 99],
  ]);
  // Row by row it takes one more in the first row; column by column one more below each of these two.
  expect(shown.map((row) => row.map((count) => count === null))).toEqual([
    [true, true, false],
    [true, true, false],
    [false, false, false],
  ]);
});

const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test('no sum of a row or a column gives a small count away', () => {
  fc.assert(
    fc.property(table, (counts) => {
      const shown = shownCounts(counts);
      const columns = counts[0]!.map((_, at) => counts.map((row) => row[at]!));
      const shownColumns = counts[0]!.map((_, at) => shown.map((row) => row[at]!));
      const lines = [
        ...counts.map((row, at) => [row, shown[at]!] as const),
        ...(counts.length > 1 ? columns.map((column, at) => [column, shownColumns[at]!] as const) : []),
      ];
      for (const [line, told] of lines) {
        for (const [at, count] of told.entries())
          if (count !== null) {
            expect(count).toBe(line[at]);
            expect(count > 0 && count < 5).toBe(false);
          }
        const hidden = line.filter((_, at) => told[at] === null);
        const rest = line.filter((count, at) => told[at] !== null && count > 0);
        const people = hidden.reduce((sum, count) => sum + count, 0);
        // Where all that there is is hidden, no more can be.
        if (hidden.length > 0 && rest.length > 0) expect(hidden.length > 1 && people >= 5).toBe(true);
      }
    }),
  );
});
