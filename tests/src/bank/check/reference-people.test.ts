import { expect, test } from 'vitest';
import { checkBank } from '../../../../src/bank/check/check.ts';
import { loadBank } from '../../../../src/bank/load.ts';
import { type BankTexts, changed, inBankFolder } from '../bank-folder.ts';
import { smallBank } from '../small-bank-files.ts';

const check = (texts: BankTexts) => checkBank(inBankFolder(texts, (folder) => loadBank(folder)));

test('a reference person is held against single steps and against equal weights', () => {
  const [insider] = check(smallBank).personas;
  expect(insider!.steadiness).toEqual({ changes: 2, keep: 2, flips: [], turns: [] });
  expect(insider!.equalWeightsRoute).toBe('inside');
  const [outsider] = check(
    changed(
      'personas/insider.yaml',
      'contact.level: { answer: led, proof: the minutes }',
      'contact.level: listened',
    ),
  ).personas;
  expect(outsider!.steadiness.flips).toEqual([
    { question: 'contact.level', from: 'listened', to: 'none', route: 'prepare' },
    { question: 'contact.often', from: 'weekly', to: 'never', route: 'prepare' },
  ]);
});

const outcome = (expected: string) => {
  const [person] = check(
    changed('personas/insider.yaml', '{ route: inside, toward: null }', expected),
  ).personas;
  return person!.passed;
};

test('a reference person passes with the route, and with `toward` where it is named', () => {
  expect(outcome('{ route: inside }')).toBe(true);
  expect(outcome('{ route: inside, toward: null }')).toBe(true);
  expect(outcome('{ route: prepare, toward: outside }')).toBe(false);
  expect(outcome('{ route: prepare }')).toBe(false);
});
