import type { Palette } from '../../terminal/palette.ts';
import { printable } from '../../terminal/printable.ts';
import { wrapped } from '../../terminal/wrap.ts';
import { terminalSentences } from '../terminal-sentences.ts';
import { type ListState, placesShown } from './list.ts';
import { windowOf } from './list-window.ts';

/** An entry as it is shown: its label, and what is said of it on lines of its own. */
export type ListedEntry = { readonly label: string; readonly hint?: string };

/** Whether hints stand below each entry, below the one at the cursor, or nowhere. */
export type Hints = 'all' | 'chosen' | 'none';

/** The lines of each entry that shows, and which of them is chosen. */
export function listedEntries(
  entries: readonly ListedEntry[],
  { cursor, filter }: ListState,
  width: number,
  palette: Palette,
  hints: Hints = 'all',
): { readonly lines: readonly (readonly string[])[]; readonly chosen: number | null } {
  const digits = String(entries.length).length;
  const labels = entries.map(({ label }) => label);
  const shown = placesShown(labels, filter);
  const lines = shown.map((place) => {
    const { label, hint } = entries[place]!;
    const isChosen = place === cursor;
    const first = `${isChosen ? '>' : ' '} ${String(place + 1).padStart(digits)}. `;
    const named = wrapped(printable(label), width, first);
    const hasHint = hint !== undefined && (hints === 'all' || (hints === 'chosen' && isChosen));
    return [
      ...(isChosen ? named.map(palette.accent) : named),
      ...(hasHint ? wrapped(printable(hint), width, ' '.repeat(first.length)).map(palette.muted) : []),
    ];
  });
  const chosen = cursor === null ? -1 : shown.indexOf(cursor);
  return { lines, chosen: chosen === -1 ? null : chosen };
}

/** The list in the rows there are, and above it what it is narrowed to. */
export function listLines(
  { lines, chosen }: ReturnType<typeof listedEntries>,
  { filter }: ListState,
  rows: number,
  width: number,
  palette: Palette,
): readonly string[] {
  const looked =
    filter === null
      ? []
      : wrapped(
          printable(
            lines.length === 0 ? terminalSentences.noneHas(filter) : terminalSentences.narrowedTo(filter),
          ),
          width,
        );
  return [
    ...looked.map(palette.muted),
    ...windowOf(lines, chosen, Math.max(1, rows - looked.length)).filter(() => lines.length > 0),
  ];
}
