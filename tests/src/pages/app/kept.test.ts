import { expect, test } from 'vitest';
import {
  joined,
  type Kept,
  type KeptInterview,
  keptIn,
  nothingKept,
} from '../../../../src/pages/app/kept.ts';
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

function keeping(answers: KeptInterview['answers'], aside: readonly KeptInterview[] = []): Kept {
  return { ...nothingKept(bank), interview: about(answers), aside };
}

function about(answers: KeptInterview['answers']): KeptInterview {
  return { about: 'me', course: 'full', answers, typed: {} };
}

test('an interview of which the other window has answered more is put aside', () => {
  const { interview, aside } = joined(keeping({ a: '1', b: '1' }), keeping({ a: '1', c: '1' }));
  expect(interview).toEqual(about({ a: '1', b: '1' }));
  expect(aside).toEqual([about({ a: '1', c: '1' })]);
});

test('one of which every answer is here already is not', () => {
  expect(joined(keeping({ a: '1', b: '1' }), keeping({ a: '1' })).aside).toEqual([]);
  const aside = [about({ a: '2' })];
  expect(joined(keeping({ a: '1' }, aside), keeping({ a: '1' }, aside)).aside).toEqual(aside);
});
