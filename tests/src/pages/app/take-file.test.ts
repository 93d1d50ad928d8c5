import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Answers, assess, type Bank } from '../../../../scoring/index.ts';
import { loadBank } from '../../../../src/bank/load.ts';
import { takenFrom } from '../../../../src/pages/app/take-file.ts';
import { assessmentOf } from '../../../../src/words/assessment.ts';
import { shipped } from '../../../shipped-bank.ts';

const { bank, personas } = shipped;
const other = loadBank(resolve('tests/banks/clinical-educator'));

const saved = (under: Bank, answers: Answers) =>
  assessmentOf(under, assess(under, answers), new Date('2026-11-24T09:00:00Z'));

/** A result as the program saves it, of somebody who answered that bank. */
function savedUnder(id: string): File {
  const result = saved({ ...other.bank, id }, other.personas[0]!.answers);
  return new File([JSON.stringify(result)], 'result.json');
}

test.each([
  [
    'clinical-educator',
    'these are answers to the questions of "clinical-educator", and this page asks those of "pm-path"',
  ],
  ['pm-path', 'these are answers to other questions, of a bank that is called "pm-path" too'],
])('the result of another bank that is called %s is not taken', async (id, reason) => {
  expect(await takenFrom(bank, savedUnder(id))).toEqual({
    kind: 'refused',
    sentence: `result.json: ${reason}.`,
  });
});

test('answers to another bank are not taken either', async () => {
  const file = new File([JSON.stringify(other.personas[0]!.answers)], 'answers.json');
  expect(await takenFrom(bank, file)).toMatchObject({
    kind: 'refused',
    sentence: expect.stringContaining('is no question of this bank'),
  });
});

test('what somebody else answered about a person is not taken for what that person answers', async () => {
  const file = new File(
    [JSON.stringify({ about: 'other', answers: personas[0]!.answers })],
    'second-view.json',
  );
  expect(await takenFrom(bank, file)).toEqual({
    kind: 'refused',
    sentence: 'second-view.json: this is how somebody else sees you; open or give your own answers here.',
  });
});

test('a result of another version of the bank is taken with what still has a place', async () => {
  const before = saved({ ...bank, version: '0.9.0', digest: 'sha256:before' }, personas[0]!.answers);
  const answers = { ...before.answers, 'market.gone': 'never' };
  const file = new File([JSON.stringify({ ...before, answers })], 'result.json');
  expect(await takenFrom(bank, file)).toMatchObject({ kind: 'assessment' });
});
