import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited, fieldLines, fieldWith, oneLine } from '../../../src/interview/drawn/text-field.ts';
import { fieldFrame } from '../../../src/interview/drawn/text-field-view.ts';
import { displayWidth } from '../../../src/terminal/wrap.ts';
import { pressedBy } from './pressing.ts';

/** The text after these bytes, with a bar where the cursor is. */
async function after(text: string, ...sent: readonly string[]): Promise<string> {
  let field = fieldWith(text);
  for (const pressed of await pressedBy(...sent)) field = edited(field, pressed) ?? field;
  return `${field.text.slice(0, field.cursor)}|${field.text.slice(field.cursor)}`;
}

test.each([
  ['one two', ['\u001B[D'], 'one tw|o'],
  ['one two', ['\u0001', '\u001B[C'], 'o|ne two'],
  ['one two', ['\u001B[H', 'x'], 'x|one two'],
  ['one two', ['\u0001', '\u0005', '!'], 'one two!|'],
  ['one two', ['\u0017'], 'one |'],
  ['one two', ['\u0015'], '|'],
  ['one two', ['\u001Bb', '\u000B'], 'one |'],
  ['one two', ['\u001B[1;5D', '\u001B[1;5D', '\u001B[1;5C'], 'one| two'],
  ['one two', ['\u007F', '\u0001', '\u001B[3~'], '|ne tw'],
  ['a\u{1F469}\u200D\u{1F4BB}', ['\u007F'], 'a|'],
  ['e\u0301', ['\u001B[D'], '|e\u0301'],
  ['', ['\u007F', '\u0017', '\u001B[3~', '\u001B[D', '\u001B[C'], '|'],
])('%j after %j', async (text, sent, expected) => {
  expect(await after(text, ...sent)).toBe(expected);
});

test('what is pasted becomes one line that is safe to show', () => {
  expect(oneLine('one\r\n two \n\n three\tfour')).toBe('one two three four');
  expect(oneLine('a\u001B[31mb\u0007c\uD800')).toBe('abc\uFFFD');
});

test('lines break after spaces; only a word that is longer than a line is cut', () => {
  const lines = (text: string, width: number) => {
    const begins = fieldLines(text, width);
    return begins.map((from, place) => text.slice(from, begins[place + 1]));
  };
  expect(lines('one two three', 8)).toEqual(['one two ', 'three']);
  expect(lines('one twothree', 8)).toEqual(['one ', 'twothree']);
  expect(lines('incomprehensible', 8)).toEqual(['incompre', 'hensible']);
  expect(lines('\u4F60\u597D\u4F60\u597D', 5)).toEqual(['\u4F60\u597D', '\u4F60\u597D']);
});

test('whatever is typed, the cursor is inside and no line is too wide', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }).map(oneLine),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 8, max: 60 }),
      fc.integer({ min: 1, max: 6 }),
      (text, part, width, rows) => {
        const { lines, cursor } = fieldFrame({ text, cursor: Math.floor(part * text.length) }, width, rows);
        expect(lines.length).toBeLessThanOrEqual(rows);
        expect(cursor.row).toBeLessThan(lines.length);
        expect(cursor.column).toBeLessThan(width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
