import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkBank } from '../../../src/bank/check/check.ts';
import { loadBank } from '../../../src/bank/load.ts';
import { weightReasons } from '../../../src/bank/weight-reasons.ts';
import { manualOf } from '../../../src/commands/bank/manual.ts';
import { shipped } from '../../shipped-bank.ts';
import { inBankFolder } from './bank-folder.ts';
import { smallBank } from './small-bank-files.ts';

const manual = (folder: string) => {
  const loaded = loadBank(folder);
  return manualOf(folder, loaded, checkBank(loaded));
};

test('the manual of the shipped bank is that of the bank as it is: else write it anew by npm run manual', {
  timeout: 180_000,
}, () => {
  expect(readFileSync('questions/MANUAL.md', 'utf8') === manual('questions')).toBe(true);
});

test('a bank without stories and comments has a manual that says so', () => {
  const text = inBankFolder(smallBank, manual);
  expect(text).toContain('there are no stories to hold them against');
  expect(text).toContain('none of its own is given');
  expect(text).toContain('Not for hiring');
  expect(text.match(/^Behind it: \*\*(computed|evidence|none yet)\*\*\.$/gm)?.length).toBe(
    text.match(/^## /gm)?.length,
  );
});

test('the reason of a weight is the comment above it', () => {
  const { ofArea, ofQuestion } = weightReasons('questions', shipped.bank);
  expect(ofArea('option-1', 'search')).toMatch(/^Outsiders are chosen by what can be seen/);
  expect(ofArea('option-1', 'requirements')).toBeNull();
  expect(ofQuestion('search.door')).toMatch(/^One open door is enough/);
  expect(ofQuestion('market.level')).toBeNull();
});
