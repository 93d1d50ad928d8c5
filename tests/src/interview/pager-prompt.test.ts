import { expect, test } from 'vitest';
import { pagerPrompt } from '../../../src/interview/drawn/pager-prompt.ts';
import { afterKeys, colourless } from './pressing.ts';

const lines = Array.from({ length: 50 }, (_, place) => `line ${place + 1}`);
const read = (keys: readonly string[], some = lines) =>
  afterKeys(pagerPrompt(some, colourless), keys, { width: 80, rows: 21 });

test.each([
  [[], 1],
  [['Space'], 21],
  [['PageDown', 'PageDown'], 31],
  [['j', 'Down', 'k'], 2],
  [['End'], 31],
  [['End', 'b'], 11],
  [['End', 'Home'], 1],
])('after %j it begins at line %i', async (keys, first) => {
  const { screen } = await read(keys);
  const shown = screen.split('\n');
  expect(shown[0]).toBe(`line ${first}`);
  expect(shown).toHaveLength(21);
  expect(shown.at(-1)).toBe(`${first} to ${first + 19} of 50 lines. Space reads on, b back, q ends.`);
});

test.each([[['q']], [['Esc']], [['Space', 'Space', 'Space']]])(
  '%j ends it, and leaves nothing',
  async (keys) => {
    expect(await read(keys)).toEqual({ outcome: null, screen: '' });
  },
);

test('what fits waits for any key', async () => {
  expect((await read([], lines.slice(0, 3))).screen).toBe('line 1\nline 2\nline 3\n\nAny key goes back.');
  expect((await read(['x'], lines.slice(0, 3))).outcome).toBeNull();
});

test('lines that are too wide are broken between words', async () => {
  expect((await read([], ['word '.repeat(20)])).screen).toMatch(/^(word ){16}\n/);
});
