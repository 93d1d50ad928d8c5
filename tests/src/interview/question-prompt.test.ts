import { expect, test } from 'vitest';
import type { Area, Given, Question } from '../../../scoring/index.ts';
import { questionPrompt } from '../../../src/interview/drawn/question-prompt.ts';
import { factOf } from '../../scoring/small-bank.ts';
import { bank } from './interview-bank.ts';
import { afterKeys, colourless } from './pressing.ts';

const area = bank.areas[1]!;

type Shown = {
  readonly question?: Question;
  readonly given?: Given;
  readonly canGoBack?: boolean;
  readonly lastTime?: Given;
  readonly rerun?: Area['rerun'];
};

/** The question after these keys. */
function show(keys: readonly string[] = [], shown: Shown = {}) {
  const { question = area.questions[0]!, given, canGoBack = true, lastTime, rerun = 'fresh' } = shown;
  const place = { kind: 'in-area', number: 1, of: 1, isNewArea: true } as const;
  const progress = { share: 0.5, minutes: { fewest: 1, most: 3 } };
  const screen = { area: { ...area, rerun }, question, place, progress, given, lastTime, canGoBack };
  return afterKeys(questionPrompt(screen, colourless), keys);
}

const long = factOf(
  'about.many',
  Array.from({ length: 12 }, (_, place) => `a-${place + 1}`),
);

test('nothing is chosen at first, and Enter or Space alone answers nothing', async () => {
  expect((await show()).screen).toMatchInlineSnapshot(`
    "████···· about 1 to 3 minutes left
    Skill, 1 of 1
    Skill matters.

    skill.level?

      1. worth 0
      2. worth 0.5
      3. worth 1!

    Enter confirms, b back, s I don't know,
    ? help, n note or proof, q save and quit"
  `);
  expect((await show(['Enter'])).screen).toContain('Choose an answer first');
  expect((await show(['Space'])).screen).toContain('Choose an answer first');
});

test.each([
  [['2', 'Enter'], '0.5'],
  [['2', 'Space'], '0.5'],
  [['Up', 'Up', 'Down', 'Enter'], '1'],
  [['j', 'j', 'k', 'Enter'], '0'],
  [['End', 'Enter'], '1'],
  [['End', 'Home', 'Enter'], '0'],
  [['PageDown', 'PageDown', 'Enter'], '1'],
])('%j', async (keys, answer) => {
  expect((await show(keys)).outcome).toEqual({ kind: 'answer', answer });
});

test('numbers of two digits', async () => {
  expect((await show(['1'], { question: long })).screen).toContain('>  1. a-1');
  expect((await show(['1', '2'], { question: long })).screen).toContain('> 12. a-12');
  expect((await show(['1', '2', '3', 'Enter'], { question: long })).outcome).toEqual({
    kind: 'answer',
    answer: 'a-3',
  });
});

test('in a question of more than ten answers letters look for one, and other keys do what letters did', async () => {
  const begun = await show([], { question: long });
  expect(begun.screen).toContain(
    'Enter confirms, letters look for an\nanswer, Esc back, Tab note or proof,\nCtrl-D save and quit',
  );
  expect((await show(['a', '-', '1', '2', 'Enter'], { question: long })).outcome).toEqual({
    kind: 'answer',
    answer: 'a-12',
  });
  const several = await show(['a', '-', '1', 'Enter'], { question: long });
  expect(several.screen).toContain('Looking for: a-1');
  expect(several.screen).toContain('Choose an answer first');
  expect((await show(['q', 'Esc', 'Esc'], { question: long })).outcome).toEqual({ kind: 'back' });
  expect((await show(['q', '\u0004'], { question: long })).outcome).toEqual({ kind: 'quit' });
  expect((await show(['1', 'Tab'], { question: long })).outcome).toEqual({ kind: 'note', answer: 'a-1' });
});

test('an answer given before is marked', async () => {
  const { screen } = await show([], { given: '0.5' });
  expect(screen).toContain('> 2. worth 0.5 (your answer so far)');
  expect((await show(['Enter'], { given: '0.5' })).outcome).toEqual({ kind: 'answer', answer: '0.5' });
});

test('help shows and hides, and is offered only where there is some', async () => {
  expect((await show(['?'])).screen).toContain('Count what you did alone.');
  expect((await show(['?', '?'])).screen).not.toContain('Count what you did alone.');
  const none = await show([], { question: area.questions[1]! });
  expect(none.screen).not.toContain('? help');
});

test.each([
  ['b', { kind: 'back' }],
  ['Esc', { kind: 'back' }],
  ['Left', { kind: 'back' }],
  ['s', { kind: 'unknown' }],
  ['q', { kind: 'quit' }],
])('%s leaves the question', async (key, outcome) => {
  expect((await show([key])).outcome).toEqual(outcome);
});

test('the first question has no way back, and a fact no "I don\'t know"', async () => {
  const first = { question: bank.areas[0]!.questions[0]!, canGoBack: false };
  expect((await show([], first)).screen).not.toContain("s I don't know");
  expect((await show(['b'], first)).screen).toContain('This is the first question.');
  expect((await show(['s'], first)).screen).toContain('choose the nearest');
});

test('a note belongs to a chosen answer', async () => {
  expect((await show(['n'])).screen).toContain('Choose an answer first; the note belongs');
  expect((await show(['1', 'n'])).outcome).toEqual({ kind: 'note', answer: '0' });
});

test('where the area says confirm, the answer of last time is chosen and Enter keeps it', async () => {
  const confirmed = { lastTime: '0.5', rerun: 'confirm' } as const;
  expect((await show([], confirmed)).screen).toContain('> 2. worth 0.5 (last time)');
  expect((await show(['Enter'], confirmed)).outcome).toEqual({ kind: 'answer', answer: '0.5' });
});

test('where it says fresh, the answer of last time shows only after the new one', async () => {
  expect((await show([], { lastTime: '0.5' })).screen).not.toMatch(/last time|>/i);
  expect((await show(['1', 'Enter'], { lastTime: '0.5' })).screen).toContain('Last time: “worth 0.5”.');
});

test('an answer given in this interview goes before that of last time', async () => {
  const { screen } = await show([], { given: '0', lastTime: '0.5', rerun: 'confirm' });
  expect(screen).toContain('> 1. worth 0 (your answer so far)');
});

test('what is pasted answers nothing', async () => {
  expect((await show(['\u001B[200~sales\rs\rq\r1\r\u001B[201~'])).outcome).toBeUndefined();
  expect((await show(['sales\rs\rq\r1\r'])).outcome).toBeUndefined();
  const looked = await show(['a-12\r'], { question: long });
  expect(looked.outcome).toBeUndefined();
  expect(looked.screen).toContain('Looking for: a-12');
});
