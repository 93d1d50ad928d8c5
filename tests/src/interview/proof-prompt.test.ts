import { render } from '@inquirer/testing';
import { expect, test } from 'vitest';
import { proofPrompt } from '../../../src/interview/drawn/proof-prompt.ts';
import type { Terminal } from '../../../src/interview/drawn/terminal.ts';
import { paletteFor } from '../../../src/terminal/palette.ts';
import { bank } from './interview-bank.ts';

const terminal = {
  palette: paletteFor({ env: {}, isTerminal: false, wanted: false }),
  input: { resume() {} },
  output: { isTTY: true, columns: 61, rows: 24, on() {}, off() {} },
} as unknown as Terminal;

async function show(proof: string, deeds: readonly string[] = []) {
  const screen = {
    question: bank.areas[1]!.questions[0]!,
    label: 'worth 1',
    countsAs: 'worth 0.5',
    proof,
    deeds,
  };
  const prompt = await render(proofPrompt, { screen, terminal });
  prompt.answer.catch(() => {});
  return prompt;
}

test('a line is typed and confirmed', async () => {
  const { answer, events, getScreen } = await show('');
  expect(getScreen()).toMatchInlineSnapshot(`
    "What could you show for it, or who can confirm it? One line
    is enough.
    Left empty, it counts as “worth 0.5” until there is
    something to show.
    >
    Enter confirms, Esc back to the question"
  `);
  events.type('  Five talks ');
  events.keypress('enter');
  expect(await answer).toEqual({ kind: 'text', text: 'Five talks' });
});

test('Enter keeps the proof of before, a dash removes it', async () => {
  const kept = await show('The old page');
  expect(kept.getScreen()).toContain('So far: The old page');
  kept.events.keypress('enter');
  expect(await kept.answer).toEqual({ kind: 'text', text: 'The old page' });
  const removed = await show('The old page');
  removed.events.type('-');
  removed.events.keypress('enter');
  expect(await removed.answer).toEqual({ kind: 'text', text: '' });
});

test('one key puts in what was logged, and again the next', async () => {
  const { answer, events, getScreen } = await show('', ['A talk with Ada', 'A page']);
  expect(getScreen()).toContain('  A talk with Ada');
  events.keypress('tab');
  expect(getScreen()).toContain('> A talk with Ada');
  events.keypress('tab');
  expect(getScreen()).toContain('> A page');
  events.type(', with its numbers');
  events.keypress('enter');
  expect(await answer).toEqual({ kind: 'text', text: 'A page, with its numbers' });
});

test('without a deed the key does nothing, and Esc goes back to the question', async () => {
  const { answer, events } = await show('');
  events.type('Half a');
  events.keypress('tab');
  events.keypress('escape');
  expect(await answer).toEqual({ kind: 'back' });
});

test('a proof that says too little is refused with an example, and its text stays to be gone on with', async () => {
  const { answer, events, getScreen } = await show('');
  events.type('noted');
  events.keypress('enter');
  expect(getScreen()).toMatchInlineSnapshot(`
    "What could you show for it, or who can confirm it? One line
    is enough.
    Left empty, it counts as “worth 0.5” until there is
    something to show.
    > noted
    Say what, where or who: for example “Notes of 12 talks, in
    the team's folder”. Or leave the line empty.
    Enter confirms, Esc back to the question"
  `);
  events.type(' by Ada');
  expect(getScreen()).not.toContain('Say what');
  events.keypress('enter');
  expect(await answer).toEqual({ kind: 'text', text: 'noted by Ada' });
});

test('left empty is allowed, after a refusal too', async () => {
  const { answer, events } = await show('');
  events.type('.');
  events.keypress('enter');
  events.keypress('backspace');
  events.keypress('enter');
  expect(await answer).toEqual({ kind: 'text', text: '' });
});
