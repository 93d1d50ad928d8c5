import { expect, test } from 'vitest';
import { fitted } from '../../../src/terminal/fitted.ts';

const terminal = { isTTY: true, columns: 31 };
const pipe = { isTTY: false, columns: 31 };
const PATH = `/home/ada/${'folder/'.repeat(8)}answers.yaml`;

test('a terminal gets lines of its width, broken between words', () => {
  expect(fitted(terminal, 'Name the file to write it to with --out FILE.')).toBe(
    'Name the file to write it to\nwith --out FILE.',
  );
});

test('a path stays whole', () => {
  expect(fitted(terminal, `pm-path: ${PATH}: there is no such file.`)).toBe(
    `pm-path:\n${PATH}:\nthere is no such file.`,
  );
});

test('so does a line about a place in a file, whatever is around it', () => {
  const placed = 'pm-path: me.yaml:3:12: "emploied" is no fact; the nearest is "employed".';
  expect(fitted(terminal, `${placed}\n${placed}`)).toBe(`${placed}\n${placed}`);
});

test('a short line keeps its indent, and a pipe gets all as it is', () => {
  expect(fitted(terminal, '  indented')).toBe('  indented');
  const long = 'word '.repeat(40);
  expect(fitted(pipe, long)).toBe(long);
});
