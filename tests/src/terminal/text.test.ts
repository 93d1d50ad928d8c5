import { expect, test } from 'vitest';
import { paletteFor } from '../../../src/terminal/palette.ts';
import { printable } from '../../../src/terminal/printable.ts';
import { displayWidth, wrapped } from '../../../src/terminal/wrap.ts';

test.each([
  ['clears the screen', 'a\u001B[2Jb', 'a\uFFFD[2Jb'],
  ['sets the title', '\u001B]0;title\u0007', '\uFFFD]0;title\uFFFD'],
  ['an 8-bit control', 'a\u009B31mb', 'a\uFFFD31mb'],
  ['backspaces', 'ab\b\bc', 'ab\uFFFD\uFFFDc'],
  ['turns text around', 'a\u202Eb\u2066c', 'a\uFFFDb\uFFFDc'],
  ['hides', 'a\u200Bb\uFEFFc', 'a\uFFFDb\uFFFDc'],
  ['breaks the line', 'a\r\nb\tc\u2028d', 'a b c d'],
  ['a lone surrogate', 'a\uD800b', 'a\uFFFDb'],
  ['honest text', 'Zoë, 世界 👩‍💻 שלום', 'Zoë, 世界 👩‍💻 שלום'],
])('text that %s is made safe to print', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});

test('lines break between words and are indented under their mark', () => {
  expect(wrapped('one two three four', 12, ' 1. ')).toEqual([' 1. one two', '    three', '    four']);
});

test('wide characters count as two columns, and words longer than a line are cut', () => {
  for (const line of wrapped('世界世界世界世界 abcdefghijklmnop', 9))
    expect(displayWidth(line)).toBeLessThanOrEqual(9);
});

test.each<[string, Record<string, string>, boolean, boolean, boolean]>([
  ['a terminal', {}, true, true, true],
  ['a pipe', {}, false, true, false],
  ['NO_COLOR', { NO_COLOR: '1' }, true, true, false],
  ['an empty NO_COLOR', { NO_COLOR: '' }, true, true, true],
  ['TERM=dumb', { TERM: 'dumb' }, true, true, false],
  ['FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, false, true, true],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, true, false],
  ['--no-color', { FORCE_COLOR: '1' }, true, false, false],
])('colour with %s', (_, env, isTerminal, wanted, coloured) => {
  expect(paletteFor({ env, isTerminal, wanted }).good('x') !== 'x').toBe(coloured);
});
