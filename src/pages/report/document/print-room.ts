import type { Entry } from './document.ts';

/** An entry for which it is not said yet if there is room for it on paper. */
export type Unplaced = Omit<Entry, 'printed'>;

/**
 * Measured on paper with the shipped bank: the lines that four pages leave for plan, comparisons and portfolio,
 * what of them each takes, and the letters in a line.
 */
const LINES = 130;
const LINES_OF_TASK = 4;
const LINES_OF_COMPARISON = 12;
const LINES_OF_HEADING = 4;
const LETTERS = 58;

/** Lines left for the entries of a portfolio. */
export function printRoom({
  tasks,
  comparisons,
  parts,
}: Readonly<Record<'tasks' | 'comparisons' | 'parts', number>>) {
  return LINES - LINES_OF_TASK * tasks - LINES_OF_COMPARISON * comparisons - LINES_OF_HEADING * parts;
}

/**
 * Shares out the room that a print has for the portfolio: the first entry of every part, then the second of
 * every one, and so on while there is room. On the screen everything stands.
 *
 * @param room in lines
 */
export function placed(parts: readonly (readonly Unplaced[])[], room: number): readonly (readonly Entry[])[] {
  const turns = parts.flatMap((entries, part) => entries.map((entry, turn) => ({ entry, part, turn })));
  const printed = new Set<Unplaced>();
  let left = room;
  for (const { entry } of turns.sort((one, other) => one.turn - other.turn || one.part - other.part)) {
    const lines = linesOf(entry);
    if (lines > left) continue;
    left -= lines;
    printed.add(entry);
  }
  return parts.map((entries) => entries.map((entry) => ({ ...entry, printed: printed.has(entry) })));
}

function linesOf({ text, details, link = '' }: Unplaced): number {
  const parts = [text, details.join(', ') + link];
  return parts.reduce((sum, part) => sum + Math.ceil(part.length / LETTERS), 0);
}
