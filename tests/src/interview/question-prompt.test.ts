import { render } from '@inquirer/testing';
import { expect, test } from 'vitest';
import type { Area, Given, Question } from '../../../scoring/index.ts';
import { questionPrompt } from '../../../src/interview/drawn/question-prompt.ts';
import type { Terminal } from '../../../src/interview/drawn/terminal.ts';
import { paletteFor } from '../../../src/terminal/palette.ts';
import { factOf } from '../../scoring/small-bank.ts';
import { bank } from './interview-bank.ts';

const palette = paletteFor({ env: {}, isTerminal: false, wanted: false });
const area = bank.areas[1]!;

async function show(
  question: Question = area.questions[0]!,
  given?: Given,
  canGoBack = true,
  lastTime?: Given,
  rerun: Area['rerun'] = 'fresh',
) {
  const terminal = {
    palette,
    input: { resume() {} },
    output: { isTTY: true, columns: 41, rows: 24, on() {}, off() {} },
  } as unknown as Terminal;
  const place = { kind: 'in-area', number: 1, of: 1, isNewArea: true } as const;
  const prompt = await render(questionPrompt, {
    screen: { area: { ...area, rerun }, question, place, given, lastTime, canGoBack },
    terminal,
  });
  // A prompt that a test leaves unanswered is ended by the library when the process ends.
  prompt.answer.catch(() => {});
  return prompt;
}

test('nothing is chosen at first, and Enter alone answers nothing', async () => {
  const { events, getScreen } = await show();
  expect(getScreen()).toMatchInlineSnapshot(`
    "Skill, 1 of 1
    Skill matters.

    skill.level?

      1. worth 0
      2. worth 0.5
      3. worth 1!

    Enter confirms, b back, s I don't know,
    ? help, n note or proof, q save and quit"
  `);
  events.keypress('enter');
  expect(getScreen()).toContain('Choose an answer first');
});

test('a number chooses, Enter confirms', async () => {
  const { answer, events, getScreen } = await show();
  events.type('2');
  expect(getScreen()).toContain('> 2. worth 0.5');
  events.keypress('enter');
  expect(await answer).toEqual({ kind: 'answer', answer: '0.5' });
});

test('arrows choose from either end', async () => {
  const { answer, events } = await show();
  events.keypress('up');
  events.keypress('up');
  events.keypress('down');
  events.keypress('enter');
  expect(await answer).toEqual({ kind: 'answer', answer: '1' });
});

test('numbers of two digits', async () => {
  const long = factOf(
    'about.many',
    Array.from({ length: 12 }, (_, place) => `a-${place + 1}`),
  );
  const { answer, events, getScreen } = await show(long);
  events.type('1');
  expect(getScreen()).toContain('>  1. a-1');
  events.type('2');
  expect(getScreen()).toContain('> 12. a-12');
  events.type('3');
  expect(getScreen()).toContain('>  3. a-3');
  events.keypress('enter');
  expect(await answer).toEqual({ kind: 'answer', answer: 'a-3' });
});

test('an answer given before is marked', async () => {
  const { answer, events, getScreen } = await show(area.questions[0]!, '0.5');
  expect(getScreen()).toContain('> 2. worth 0.5 (your answer so far)');
  events.keypress('enter');
  expect(await answer).toEqual({ kind: 'answer', answer: '0.5' });
});

test('help shows and hides', async () => {
  const { events, getScreen } = await show();
  events.type('?');
  expect(getScreen()).toContain('Count what you did alone.');
  events.type('?');
  expect(getScreen()).not.toContain('Count what you did alone.');
});

test.each([
  ['b', { kind: 'back' }],
  ['s', { kind: 'unknown' }],
  ['q', { kind: 'quit' }],
])('%s leaves the question', async (key, outcome) => {
  const { answer, events } = await show();
  events.type(key);
  expect(await answer).toEqual(outcome);
});

test('the first question has no way back, and a fact no "I don\'t know"', async () => {
  const { events, getScreen } = await show(bank.areas[0]!.questions[0]!, undefined, false);
  expect(getScreen()).not.toContain("s I don't know");
  events.type('b');
  expect(getScreen()).toContain('This is the first question.');
  events.type('s');
  expect(getScreen()).toContain('choose the nearest');
});

test('a note belongs to a chosen answer', async () => {
  const { answer, events, getScreen } = await show();
  events.type('n');
  expect(getScreen()).toContain('Choose an answer first; the note belongs');
  events.type('1');
  events.type('n');
  expect(await answer).toEqual({ kind: 'note', answer: '0' });
});

test('where the area says confirm, the answer of last time is chosen and Enter keeps it', async () => {
  const { answer, events, getScreen } = await show(undefined, undefined, true, '0.5', 'confirm');
  expect(getScreen()).toContain('> 2. worth 0.5 (last time)');
  events.keypress('enter');
  expect(await answer).toEqual({ kind: 'answer', answer: '0.5' });
});

test('where it says fresh, the answer of last time shows only after the new one', async () => {
  const { events, getScreen } = await show(undefined, undefined, true, '0.5');
  expect(getScreen()).not.toMatch(/last time|>/i);
  events.type('1');
  events.keypress('enter');
  expect(getScreen()).toContain('Last time: “worth 0.5”.');
});

test('an answer given in this interview goes before that of last time', async () => {
  const { getScreen } = await show(undefined, '0', true, '0.5', 'confirm');
  expect(getScreen()).toContain('> 1. worth 0 (your answer so far)');
});
