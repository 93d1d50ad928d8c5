import { expect, test } from 'vitest';
import { windowOf } from '../../../src/interview/drawn/list-window.ts';

const entries = [['a'], ['b', 'b2'], ['c'], ['d'], ['e', 'e2']];

test.each<[string, number | null, number, readonly string[]]>([
  ['all that fit', null, 7, ['a', 'b', 'b2', 'c', 'd', 'e', 'e2']],
  ['from the top when nothing is chosen', null, 4, ['a', 'b', 'b2', '  (3 more below)']],
  ['around the cursor', 2, 4, ['  (2 more above)', 'c', 'd', '  (1 more below)']],
  ['up to the end', 4, 4, ['  (3 more above)', 'd', 'e', 'e2']],
  ['the entry alone when there is no more room', 1, 2, ['b', 'b2']],
  ['its first line when there is hardly any', 1, 1, ['b']],
])('shows %s', (_, cursor, rows, lines) => {
  const shown = windowOf(entries, cursor, rows);
  expect(shown).toEqual(lines);
  expect(shown.length).toBeLessThanOrEqual(rows);
});
