import { expect, test } from 'vitest';
import { pressedBy } from './pressing.ts';

/** Keys by name or what they type, pastes in brackets. */
async function seen(...pieces: readonly string[]) {
  const all = await pressedBy(...pieces);
  return all.map((one) => (one.kind === 'paste' ? `[${one.text}]` : (one.name ?? one.sequence)));
}

test.each([
  ['a key after the other', ['a', '\r', '\u001B[A'], ['a', 'return', 'up']],
  ['Esc alone', ['\u001B', 'b'], ['escape', 'b']],
  ['a letter of two bytes in two pieces', ['\u00E9'], ['\u00E9']],
  ['keys that came together', ['1\r2\r'], ['1', 'return', '2', 'return']],
  ['a paste that is marked, line ends and all', ['\u001B[200~s\rs\nq\u001B[201~x'], ['[s\rs\nq]', 'x']],
  ['a marked paste in pieces', ['\u001B[20', '0~one ', 'two\r', 'q\u001B[201', '~'], ['[one two\rq]']],
  ['a word at once', ['sales'], ['[sales]']],
  ['a word and Enter, typed while nobody looked', ['sales\r'], ['[sales]', 'return']],
  ['several lines at once', ['one\rtwo\rq\r'], ['[one\rtwo\rq\r]']],
  ['several lines in pieces', ['one\rtwo\r', 's\r', 'q\r'], ['[one\rtwo\r]', '[s\r]', '[q\r]']],
])('%s', async (_, pieces, expected) => {
  expect(await seen(...pieces)).toEqual(expected);
});
