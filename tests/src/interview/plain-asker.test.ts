import { PassThrough } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { plainAsker } from '../../../src/interview/plain/asker.ts';
import { bank } from './interview-bank.ts';

const area = bank.areas[1]!;
const place = { kind: 'in-area', number: 1, of: 2, isNewArea: true } as const;
const screen = {
  area,
  question: area.questions[0]!,
  place,
  given: undefined,
  lastTime: undefined,
  canGoBack: true,
  progress: { share: 0.5, minutes: { fewest: 1, most: 3 } },
};

/** An asker whose person has typed these lines. */
function typing(...lines: readonly string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(''));
  const ask = plainAsker({ input, output, width: 40, ended: new AbortController().signal });
  onTestFinished(() => ask.close());
  return { ask, said: () => writtenTo(output) };
}

/** Since Node 26 one read gives one piece of what was written. */
function writtenTo(output: PassThrough): string {
  const piece = output.read();
  return piece === null ? '' : `${piece}${writtenTo(output)}`;
}

test('a question is read from top to bottom, each answer with its number', async () => {
  const { ask, said } = typing('2');
  expect(await ask.question(screen)).toEqual({ kind: 'answer', answer: '0.5' });
  expect(said()).toMatchInlineSnapshot(`
    "
    Skill, 1 of 2 (about 1 to 3 minutes
    left)
    Skill matters.
    skill.level?
    1. worth 0
    2. worth 0.5
    3. worth 1!
    Type a number, or: back, skip (I don't
    know), help, note, quit (save and stop).
    Your answer: "
  `);
});

test.each([
  [['back'], { kind: 'back' }],
  [['s'], { kind: 'unknown' }],
  [['?', '1'], { kind: 'answer', answer: '0' }],
  [['4', 'what', '', '3'], { kind: 'answer', answer: '1' }],
  [['note', '2'], { kind: 'note', answer: '0.5' }],
  [['quit'], { kind: 'quit' }],
  [[], { kind: 'quit' }],
])('typing %j', async (lines, outcome) => {
  expect(await typing(...lines).ask.question(screen)).toEqual(outcome);
});

test('Enter keeps the answer given before', async () => {
  expect(await typing('').ask.question({ ...screen, given: '0.5' })).toEqual({
    kind: 'answer',
    answer: '0.5',
  });
});

test('where the area says confirm, Enter keeps the answer of last time', async () => {
  const confirmed = { ...screen, area: { ...area, rerun: 'confirm' as const }, lastTime: '0.5' };
  const { ask, said } = typing('');
  expect(await ask.question(confirmed)).toEqual({ kind: 'answer', answer: '0.5' });
  expect(said()).toContain('Last time: 2. Enter keeps it.');
});

test('where it says fresh, the answer of last time shows only after the new one', async () => {
  const { ask, said } = typing('', '3');
  expect(await ask.question({ ...screen, lastTime: '0.5' })).toEqual({ kind: 'answer', answer: '1' });
  // Enter alone answers nothing here: the question is asked again.
  const [question, again, after] = said().split('Your answer: ');
  expect(question + again!).not.toMatch(/last time/i);
  expect(after).toBe('Last time: “worth 0.5”.\n');
  const skipping = typing('s');
  await skipping.ask.question({ ...screen, lastTime: null });
  expect(skipping.said()).toContain('The same as last time.');
});

test('a logged deed is the proof with its number', async () => {
  const { ask, said } = typing('2');
  const proof = { question: area.questions[0]!, label: 'worth 1', proof: '', deeds: ['A talk', 'A page'] };
  expect(await ask.proof(proof)).toEqual({ kind: 'text', text: 'A page' });
  expect(said()).toContain('1. A talk\n2. A page');
});

test.each([
  [['Five talks'], '', { kind: 'text', text: 'Five talks' }],
  [[''], 'Old', { kind: 'text', text: 'Old' }],
  [['-'], 'Old', { kind: 'text', text: '' }],
  [['back'], '', { kind: 'back' }],
  [[], '', { kind: 'quit' }],
])('a proof typed as %j, with %j so far', async (lines, proof, outcome) => {
  const screen = { question: area.questions[0]!, label: 'worth 1', proof, deeds: [] };
  expect(await typing(...lines).ask.proof(screen)).toEqual(outcome);
});

test('a proof that says too little is refused with an example; a note may be anything', async () => {
  const note = { question: area.questions[0]!, label: 'worth 1', proof: '', deeds: ['Talk'] };
  const screen = { ...note, countsAs: 'worth 0.5' };
  const { ask, said } = typing('noted', '1', 'noted by Ada');
  expect(await ask.proof(screen)).toEqual({ kind: 'text', text: 'noted by Ada' });
  expect(said().match(/Say what, where or who/g)).toHaveLength(2);
  expect(await typing('.', '').ask.proof(screen)).toEqual({ kind: 'text', text: '' });
  expect(await typing('noted').ask.proof(note)).toEqual({ kind: 'text', text: 'noted' });
});

test('a menu takes a number or a key, Enter the first entry; an answer has to be chosen', async () => {
  const entries = [
    { value: 'plan', label: 'The plan', hint: 'Week by week', key: 'p' },
    { value: 'done', label: 'Done' },
  ];
  const menu = { kind: 'menu', title: 'What now?', entries } as const;
  const { ask, said } = typing('9', '2');
  expect(await ask.menu(menu)).toBe('done');
  expect(said()).toMatchInlineSnapshot(`
    "What now?
    1. The plan. Week by week
    2. Done
    Number, then Enter: Type the number of an entry, or back.
    Number, then Enter: "
  `);
  expect(await typing('').ask.menu(menu)).toBe('plan');
  expect(await typing('p').ask.menu(menu)).toBe('plan');
  expect(await typing('back').ask.menu(menu)).toBeNull();
  expect(await typing().ask.menu(menu)).toBeNull();
  expect(await typing('', '2').ask.menu({ ...menu, kind: 'answer' })).toBe('done');
});

/** An asker in a terminal, to which these pieces come one after the other. */
async function inTerminal(pieces: readonly string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  const ask = plainAsker({ input, output, width: 60, ended: new AbortController().signal });
  onTestFinished(() => ask.close());
  const send = async () => {
    for (const piece of pieces) {
      input.write(piece);
      await new Promise((soon) => setTimeout(soon, 90));
    }
    input.end();
  };
  return { ask, send, said: () => writtenTo(output) };
}

test('lines that are pasted are one text, with what is left of them, and answer no other question', async () => {
  const note = { question: area.questions[0]!, label: 'worth 1', proof: '', deeds: [] };
  const pasted = await inTerminal(['Five talks\n  with Ada\n\ns\nq\n', 'and more\n', '\n', '2\n']);
  const proof = pasted.ask.proof(note);
  const question = proof.then(() => pasted.ask.question(screen));
  await pasted.send();
  expect(await proof).toEqual({ kind: 'text', text: 'Five talks with Ada s q and more' });
  expect(await question).toEqual({ kind: 'answer', answer: '0.5' });
  expect(pasted.said()).toContain('Several lines came at once');
  const asked = await inTerminal(['1\ns\nq\n2\n', '\n', '3\n']);
  const answered = asked.ask.question(screen);
  await asked.send();
  expect(await answered).toEqual({ kind: 'answer', answer: '1' });
});

test('a line that the terminal has cut can be gone on with', async () => {
  const note = { question: area.questions[0]!, label: 'worth 1', proof: '', deeds: [] };
  const { ask, send, said } = await inTerminal([`${'x'.repeat(4095)}\n`, 'yz\n', '\n']);
  const proof = ask.proof(note);
  await send();
  expect(await proof).toEqual({ kind: 'text', text: `${'x'.repeat(4095)}yz` });
  expect(said()).toContain('at most 4,095 characters');
});

test('a proof over the limit of what is read is refused', async () => {
  const note = { question: area.questions[0]!, label: 'worth 1', proof: '', deeds: [] };
  const { ask, said } = typing('x'.repeat(10_001), 'Shorter');
  expect(await ask.proof(note)).toEqual({ kind: 'text', text: 'Shorter' });
  expect(said()).toContain('1 character too long');
});

test('lines to read are printed', async () => {
  const { ask, said } = typing();
  await ask.show(['one', 'two']);
  expect(said()).toBe('one\ntwo\n\n');
});

test('the last look takes a number to change, Enter for the result', async () => {
  const entries = [
    { question: area.questions[0]!, areaTitle: 'Skill', name: 'Level:', answer: 'worth 1', lacks: null },
  ];
  expect(await typing('9', '1').ask.review(entries)).toEqual({ kind: 'change', question: 'skill.level' });
  expect(await typing('').ask.review(entries)).toEqual({ kind: 'result' });
  expect(await typing().ask.review(entries)).toEqual({ kind: 'quit' });
});
