import { expect, test } from 'vitest';
import { MOST_PROOF } from '../../../src/formats/limits.ts';
import { proofPrompt } from '../../../src/interview/drawn/proof-prompt.ts';
import { bank } from './interview-bank.ts';
import { afterKeys, colourless } from './pressing.ts';

/** The proof after these keys. */
function show(keys: readonly string[], proof = '', deeds: readonly string[] = [], rows = 24) {
  const question = bank.areas[1]!.questions[0]!;
  const screen = { question, label: 'worth 1', countsAs: 'worth 0.5', proof, deeds };
  return afterKeys(proofPrompt(screen, colourless), keys, { width: 60, rows });
}

test('a line is typed and confirmed', async () => {
  expect((await show([])).screen).toMatchInlineSnapshot(`
    "worth 1
    What could you show for it, or who can confirm it? One line
    is enough.
    Left empty, it counts as “worth 0.5” until there is
    something to show.
    > 
    Enter confirms, Esc back to the question (your text is kept)"
  `);
  expect((await show(['  Five talks ', 'Enter'])).outcome).toEqual({ kind: 'text', text: 'Five talks' });
});

test('the field holds the proof of before: Enter keeps it, it can be changed, and emptied', async () => {
  expect((await show([], 'The old page')).screen).toContain('> The old page');
  expect((await show(['Enter'], 'The old page')).outcome).toEqual({ kind: 'text', text: 'The old page' });
  const changed = await show([', with numbers', 'Home', 'Delete', 'M', 'Enter'], 'The old page');
  expect(changed.outcome).toEqual({ kind: 'text', text: 'Mhe old page, with numbers' });
  expect((await show(['\u0015', 'Enter'], 'The old page')).outcome).toEqual({ kind: 'text', text: '' });
});

test('one key puts in what was logged, again the next, and then what was typed', async () => {
  const deeds = ['A talk with Ada', 'A page'];
  const typed = 'Half a';
  expect((await show([], '', deeds)).screen).toContain('  A talk with Ada');
  expect((await show([typed, 'Tab'], '', deeds)).screen).toContain('> A talk with Ada');
  expect((await show([typed, 'Tab', 'Tab'], '', deeds)).screen).toContain('> A page');
  expect((await show([typed, 'Tab', 'Tab', 'Tab'], '', deeds)).screen).toContain('> Half a');
  const { outcome } = await show(['Tab', 'Tab', ', with its numbers', 'Enter'], '', deeds);
  expect(outcome).toEqual({ kind: 'text', text: 'A page, with its numbers' });
});

test('without a deed the key does nothing; Esc goes back, and takes the text along', async () => {
  expect((await show(['Half a', 'Tab', 'Esc'])).outcome).toEqual({ kind: 'back', typed: 'Half a' });
  expect((await show(['Half a', '\u0004'])).outcome).toEqual({ kind: 'quit', typed: 'Half a' });
});

test('a proof that says too little is refused with an example, and its text stays to be gone on with', async () => {
  const refused = await show(['noted', 'Enter']);
  expect(refused.screen).toContain('> noted\nSay what, where or who');
  const gone = await show(['noted', 'Enter', ' by Ada']);
  expect(gone.screen).not.toContain('Say what');
  expect((await show(['noted', 'Enter', ' by Ada', 'Enter'])).outcome).toEqual({
    kind: 'text',
    text: 'noted by Ada',
  });
});

test('left empty is allowed, after a refusal too', async () => {
  expect((await show(['.', 'Enter', 'Backspace', 'Enter'])).outcome).toEqual({ kind: 'text', text: '' });
});

test('what is too long for what is read is not put in, and what was typed stays', async () => {
  const paste = (text: string) => `\u001B[200~${text}\u001B[201~`;
  const most = `Notes by Ada${' talk'.repeat((MOST_PROOF - 10) / 5)}`.slice(0, MOST_PROOF - 1);
  const refused = await show(['Half a', paste(most)]);
  expect(refused.screen).toMatch(/> Half a\nThere is no room for that: it would be 5 characters/);
  expect((await show([paste(most), '!', '!'])).screen).toContain('it would be 1 character too long');
  expect((await show([paste(most), 'Enter'])).outcome).toEqual({ kind: 'text', text: most });
  expect((await show([paste(most)])).screen.split('\n').length).toBeLessThanOrEqual(24);
});

test('a text that is longer already can be shortened, and is not taken before', async () => {
  const longer = `Notes by Ada ${'x'.repeat(MOST_PROOF - 12)}`;
  expect((await show(['Enter'], longer)).screen).toContain('That is 1 character too long');
  expect((await show(['Backspace', 'Enter'], longer)).outcome).toMatchObject({ kind: 'text' });
});

test('lines that are pasted become one, and answer nothing', async () => {
  const { screen } = await show(['\u001B[200~one\r\n  two\n\nthree\ts\u001B[201~']);
  expect(screen).toContain('> one two three s\n');
  expect((await show(['one\rtwo\rs\rq\r'])).screen).toContain('> one two s q');
});

test('where rows are few the field and what is asked stay', async () => {
  const { screen } = await show([], '', ['A talk with Ada', 'A page'], 6);
  expect(screen.split('\n').length).toBeLessThanOrEqual(6);
  expect(screen).toContain('\n> \n');
  expect(screen).toContain('What could you show');
});
