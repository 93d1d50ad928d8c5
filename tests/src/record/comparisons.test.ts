import { expect, test } from 'vitest';
import { comparisons } from '../../../src/record/comparisons.ts';
import { ANSWERS, bankSaying, savedAt } from '../pages/report/report-of.ts';

const bank = bankSaying('words');
const [first, second, third] = ['2026-09-01', '2026-10-01', '2026-11-01'].map((day) =>
  savedAt(bank, ANSWERS, `${day}T09:00:00.000Z`),
);

test.each([
  ['no assessment', [], undefined, undefined],
  ['one', [first!], undefined, undefined],
  ['two, where the first is the one before', [first!, second!], first, undefined],
  ['three', [first!, second!, third!], second, first],
])('of %s, the last is compared with what was before', (_, assessments, before, earliest) => {
  const { sinceLast, sinceFirst } = comparisons(bank, assessments, []);
  expect([sinceLast?.from, sinceFirst?.from]).toEqual([before, earliest]);
});
