import { expect, test } from 'vitest';
import { keptIn, nothingKept } from '../../../../src/pages/app/kept.ts';
import { shipped } from '../../../shipped-bank.ts';

const { bank } = shipped;

const kept = (answers: object) =>
  JSON.stringify({
    ...nothingKept(bank),
    interview: { about: 'me', course: 'full', answers, typed: {} },
  });

test('what a page has kept whose bank has the same id but other questions is left to that page', () => {
  expect(keptIn(bank, kept({ 'leading.level': 'led-once', 'backing.sponsor': null }))).toBe(null);
});

test('what was kept under an earlier version of the bank is used as far as it fits', () => {
  const before = keptIn(bank, kept({ 'mba.status': 'none', 'mba.gone': 'none' }));
  expect(before?.kept.interview?.answers).toEqual({ 'mba.status': 'none' });
  expect(before?.left).toBe(1);
});

test('a page that was only opened has kept something of this bank', () => {
  expect(keptIn(bank, JSON.stringify(nothingKept(bank)))?.left).toBe(0);
});
