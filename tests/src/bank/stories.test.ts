import { expect, test } from 'vitest';
import { loadBank } from '../../../src/bank/load.ts';
import { toldStories } from '../../../src/bank/told-stories.ts';
import { type BankTexts, changed, inBankFolder, refusalIn } from './bank-folder.ts';
import { smallBank } from './small-bank-files.ts';

const NAME = 'stories/clerk.yaml';

const withStory: BankTexts = {
  ...smallBank,
  [NAME]: `id: clerk
source: https://example.org/clerk
story: A clerk who listened to callers.
outcome: Moved inside within a month.
answers:
  about.job: aye
  contact.level: { answer: led, proof: the minutes }
  contact.often: null
expect: { best: inside, acceptable: [inside, prepare] }
confidence: high
`,
};

test('stories are read like personas, former ids included, and are no part of what is scored', () => {
  const { bank, stories } = inBankFolder(withStory, loadBank);
  expect(stories).toEqual([
    {
      id: 'clerk',
      source: 'https://example.org/clerk',
      story: 'A clerk who listened to callers.',
      outcome: 'Moved inside within a month.',
      answers: {
        'about.employed': 'yes',
        'contact.level': { answer: 'led', proof: 'the minutes' },
        'contact.often': null,
      },
      expect: { best: 'inside', acceptable: ['inside', 'prepare'] },
      confidence: 'high',
    },
  ]);
  expect(bank.digest).toBe(inBankFolder(smallBank, loadBank).bank.digest);
});

test('a bank needs no stories, and one without an outcome is told to nobody', () => {
  expect(inBankFolder(smallBank, loadBank).stories).toEqual([]);
  const { bank, stories } = inBankFolder(
    changed(NAME, 'outcome: Moved inside within a month.\n', '', withStory),
    loadBank,
  );
  expect(stories.map(({ id, outcome }) => [id, outcome])).toEqual([['clerk', undefined]]);
  expect(toldStories(bank, stories)).toEqual([]);
});

test.each([
  ['id: clerk', 'id: cleric', '1:5: "cleric" does not agree with the name of the file; "clerk" is expected.'],
  ['source: https://example.org/clerk\n', '', '1:1: "source": this is missing.'],
  [
    'led,',
    'leed,',
    '7:18: "leed" is no answer to "contact.level"; the nearest is "led"; it takes none, listened, led.',
  ],
  [
    'contact.often',
    'contact.offen',
    '8:3: "contact.offen" is no question of this bank; the nearest is "contact.often".',
  ],
  ['best: inside', 'best: insde', '9:17: "insde" is no route of this bank; the nearest is "inside".'],
  ['prepare]', 'prepar]', '9:46: "prepar" is no route of this bank; the nearest is "prepare".'],
  ['prepare]', 'inside]', '9:46: "inside" is there twice.'],
  ['[inside, prepare]', '[prepare]', '9:37: the best route is acceptable too: add inside.'],
  ['[inside, prepare]', '[]', '9:37: "expect.acceptable": at least the best route is expected.'],
  ['confidence: high', 'confidence: sure', '10:13: "confidence": high, medium or low is expected.'],
])('refuses %j as %j', (from, to, refusal) => {
  inBankFolder(changed(NAME, from, to, withStory), (folder) => {
    expect(refusalIn(folder, () => loadBank(folder))).toEqual([`${NAME}:${refusal}`]);
  });
});

test('the situation in which stories are told is that of a fact', () => {
  const naming = (id: string) => changed('bank.yaml', 'planMargin: 5', `sameSituation: ${id}`);
  expect(inBankFolder(naming('about.employed'), loadBank).bank.sameSituation).toBe('about.employed');
  inBankFolder(naming('contact.level'), (folder) => {
    const [refusal] = refusalIn(folder, () => loadBank(folder));
    expect(refusal).toMatch(/^bank\.yaml:6:16: "contact\.level" is no fact/);
  });
});
