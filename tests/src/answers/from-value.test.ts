import { expect, test } from 'vitest';
import { answersFromValue } from '../../../src/answers/from-value.ts';
import { loadBank } from '../../../src/bank/load.ts';
import { inBankFolder, refusalIn } from '../bank/bank-folder.ts';
import { smallBank } from '../bank/small-bank-files.ts';

const { bank } = inBankFolder(smallBank, (folder) => loadBank(folder));

test('answers that fit come back in the order of asking', () => {
  const given = { 'contact.level': { answer: 'led', proof: 'the minutes' }, 'about.employed': 'yes' };
  const answers = answersFromValue(bank, given);
  expect(answers).toEqual(given);
  expect(Object.keys(answers)).toEqual(['about.employed', 'contact.level']);
});

test.each<[string, unknown, string]>([
  ['no map', 'contact.level', 'answers: a map is expected.'],
  ['nothing', null, 'answers: a map is expected.'],
  [
    'an unknown question',
    { 'contact.levle': 'led' },
    'answers: "contact.levle" is no question of this bank; the nearest is "contact.level".',
  ],
  [
    'a wrong type',
    { 'contact.level': 3 },
    'answers: "contact.level": an answer id, null or { answer, proof } is expected.',
  ],
])('%s is refused without a place', (_, given, sentence) => {
  expect(refusalIn('nowhere', () => answersFromValue(bank, given))).toEqual([sentence]);
});
