import { terminalSentences } from '../terminal-sentences.ts';

/** An entry of a list, wrapped into lines. */
export type Entry = readonly string[];

/**
 * The lines of a list that fit into `rows`, with the entry at the cursor in full where it fits. Entries above
 * and below that are left out are counted in a line of their own.
 */
export function windowOf(entries: readonly Entry[], cursor: number | null, rows: number): readonly string[] {
  const height = (list: readonly Entry[]) => list.reduce((sum, lines) => sum + lines.length, 0);
  if (height(entries) <= rows) return entries.flat();
  const at = cursor ?? 0;
  let from = at;
  let to = at + 1;
  const fits = (first: number, last: number) =>
    height(entries.slice(first, last)) + (first > 0 ? 1 : 0) + (last < entries.length ? 1 : 0) <= rows;
  for (let grown = true; grown; ) {
    grown = false;
    if (to < entries.length && fits(from, to + 1)) {
      to += 1;
      grown = true;
    }
    if (from > 0 && fits(from - 1, to)) {
      from -= 1;
      grown = true;
    }
  }
  const shown = entries.slice(from, to).flat();
  if (!fits(from, to)) return shown.slice(0, Math.max(1, rows));
  return [
    ...(from > 0 ? [`  ${terminalSentences.moreAbove(from)}`] : []),
    ...shown,
    ...(to < entries.length ? [`  ${terminalSentences.moreBelow(entries.length - to)}`] : []),
  ];
}
