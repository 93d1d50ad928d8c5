import { expect, test } from 'vitest';
import { withoutProofs } from '../../../src/answers/without-proofs.ts';
import { areaOf, bankOf, questionOf } from '../../scoring/small-bank.ts';

test('a proof that counts is replaced, and a note that does not is left out', () => {
  const question = (id: string) => questionOf(id, ['0', '0.5', '1!']);
  const ids = ['a.proven', 'a.noted', 'a.blank', 'a.plain', 'a.unknown', 'a.unknown-noted'];
  const bank = bankOf({ areas: [areaOf('a', { questions: ids.map(question) })], routes: [] });
  const answers = {
    'a.proven': { answer: '1', proof: 'Ada saw it' },
    'a.noted': { answer: '0.5', proof: 'Ada saw it' },
    'a.blank': { answer: '1', proof: ' ' },
    'a.plain': '1',
    'a.unknown': null,
    'a.unknown-noted': { answer: null, proof: 'Ada may know' },
  };
  expect(withoutProofs(bank, answers, 'given and kept back')).toEqual({
    'a.proven': { answer: '1', proof: 'given and kept back' },
    'a.noted': '0.5',
    'a.blank': '1',
    'a.plain': '1',
    'a.unknown': null,
    'a.unknown-noted': null,
  });
});
