import { expect, test } from 'vitest';
import type { Menu } from '../../../src/interview/asker.ts';
import { menuPrompt } from '../../../src/interview/drawn/menu-prompt.ts';
import { displayWidth } from '../../../src/terminal/wrap.ts';
import { afterKeys, colourless } from './pressing.ts';

const menu: Menu<string> = {
  kind: 'menu',
  title: 'What now?',
  entries: [
    { value: 'plan', label: 'The plan', hint: 'What to do, week by week', key: 'p' },
    { value: 'why', label: 'Why this way in and not the other one, point by point' },
    { value: 'done', label: 'Done' },
  ],
};
const answer = { ...menu, kind: 'answer' } as const;
const long: Menu<number> = {
  kind: 'answer',
  title: 'Which month?',
  entries: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
  ].map((label, value) => ({ label, value })),
};

const show = (one: Menu<string>, keys: readonly string[], rows = 24) =>
  afterKeys(menuPrompt(one, colourless), keys, { width: 40, rows });

test('a menu begins at its first entry, and Enter or Space takes it', async () => {
  expect((await show(menu, [])).screen).toMatchInlineSnapshot(`
    "What now?

    > 1. The plan (p)
         What to do, week by week
      2. Why this way in and not the other
         one, point by point
      3. Done

    Enter chooses, Esc goes back"
  `);
  expect((await show(menu, ['Enter'])).outcome).toBe('plan');
  expect((await show(menu, ['Space'])).outcome).toBe('plan');
});

test('an answer has to be chosen by hand', async () => {
  const { outcome, screen } = await show(answer, ['Enter', 'Space']);
  expect(outcome).toBeUndefined();
  expect(screen).toContain('Choose an answer first');
  expect(screen).not.toContain('>');
  expect(await show(answer, ['3', 'Enter'])).toEqual({ outcome: 'done', screen: 'What now?\n  Done' });
});

test.each([
  [['j', 'j', 'k', 'Enter'], 'why'],
  [['Down', 'Down', 'Down', 'Enter'], 'done'],
  [['End', 'Enter'], 'done'],
  [['End', 'Home', 'Enter'], 'plan'],
  [['PageDown', 'Enter'], 'done'],
  [['PageDown', 'PageUp', 'Enter'], 'plan'],
  [['Right', 'Enter'], 'why'],
  [['2', 'Enter'], 'why'],
  [['Down', 'p'], 'plan'],
  [['Esc'], null],
  [['q'], null],
])('%j', async (keys, outcome) => {
  expect((await show(menu, keys)).outcome).toBe(outcome);
});

test('where rows are few it goes without empty lines, then without hints, then into one row, then it scrolls', async () => {
  const shape = async (rows: number, above: readonly string[] = []) => {
    const lines = (await show({ ...menu, above }, [], rows)).screen.split('\n');
    expect(lines.length).toBeLessThanOrEqual(rows);
    return lines;
  };
  expect(await shape(8)).not.toContain('');
  expect((await shape(5)).join('\n')).not.toContain('week by week');
  const row = {
    ...menu,
    title: '',
    above: ['One', 'Two'],
    entries: ['Plan', 'Why', 'How sure', 'People like you', 'Done'].map((label) => ({ value: label, label })),
  };
  expect((await show(row, ['Right'], 4)).screen).toBe(
    'One\nTwo\n  Plan > Why   How sure\n  People like you   Done',
  );
  const scrolled = { ...menu, above: ['One', 'Two', 'Three', 'Four'] };
  expect((await show(scrolled, ['End'], 5)).screen).toMatch(
    /^One\n.*above\)\n> 3\. Done\nEnter chooses, Esc goes back$/,
  );
});

test('at 40 columns nothing is wider than the screen', async () => {
  const { screen } = await show({ ...menu, above: ['x'.repeat(90)] }, []);
  for (const line of screen.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40);
});

test('typing looks for an entry in a list of more than ten, and one that is left is chosen', async () => {
  const keys = async (...typed: string[]) => afterKeys(menuPrompt(long, colourless), typed);
  const looked = await keys('j', 'u');
  expect(looked.screen).toContain('Looking for: ju');
  expect(looked.screen.match(/\d+\. \w+/g)).toEqual(['6. June', '7. July']);
  expect(looked.screen).not.toContain('>');
  expect((await keys('j', 'u', 'l', 'Enter')).outcome).toBe(6);
  expect((await keys('j', 'u', 'Down', 'Enter')).outcome).toBe(5);
  expect((await keys('x')).screen).toContain('Nothing here has “x” in it.');
  expect((await keys('x', 'Backspace', 'Backspace', '1', '1', 'Enter')).outcome).toBe(10);
  expect((await keys('j', 'u', 'Esc')).screen.match(/\d+\. /g)).toHaveLength(11);
  expect((await keys('j', 'Esc', 'Esc')).outcome).toBeNull();
});

test('what is pasted chooses nothing', async () => {
  const marked = await show(menu, ['\u001B[200~p\r1\r\u001B[201~']);
  expect(marked.outcome).toBeUndefined();
  expect((await show(menu, ['pppp\rqqq\r'])).outcome).toBeUndefined();
});
