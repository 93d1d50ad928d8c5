import type { Palette } from '../../terminal/palette.ts';
import { printable } from '../../terminal/printable.ts';
import { displayWidth, fittedLines, wrapped } from '../../terminal/wrap.ts';
import type { Menu } from '../asker.ts';
import { terminalSentences } from '../terminal-sentences.ts';
import { isLong, type ListState } from './list.ts';
import { type Hints, listedEntries, listLines } from './list-view.ts';
import type { Size } from './terminal.ts';

export type MenuState = {
  readonly list: ListState;
  /** A line about the last key, such as why it did nothing. */
  readonly notice: string | null;
};

const ROWS_FOR_ENTRIES = 3;

/**
 * A menu as drawn. Where rows are few, what can be missed goes first: empty lines, what is said of entries, then
 * a line for each of them.
 */
export function menuLines(
  { above = [], title, entries }: Menu<unknown>,
  { list, notice }: MenuState,
  { width, rows }: Size,
  palette: Palette,
): readonly string[] {
  const isNarrowed = isLong(entries.map(({ label }) => label));
  const named = entries.map((entry) => ({
    ...entry,
    label: entry.key === undefined || isNarrowed ? entry.label : `${entry.label} (${entry.key})`,
  }));
  const titled = title === '' ? [] : title.split('\n').flatMap((line) => wrapped(printable(line), width));
  const head = [...fittedLines(above, width), ...titled.map(palette.title)];
  const keys = wrapped(isNarrowed ? terminalSentences.longMenuKeys : terminalSentences.menuKeys, width).map(
    palette.muted,
  );
  const notices = notice === null ? [] : wrapped(notice, width).map(palette.warning);
  const layouts: readonly (readonly [head: readonly string[], hints: Hints, under: readonly string[]])[] = [
    [head.length === 0 ? [] : [...head, ''], 'all', ['', ...notices, ...keys]],
    [head, 'all', [...notices, ...keys]],
    [head, 'chosen', [...notices, ...keys]],
    [head, 'none', notices.length > 0 ? notices : keys.slice(0, 1)],
  ];
  for (const [over, hints, under] of layouts) {
    const listed = listedEntries(named, list, width, palette, hints);
    const all = listLines(listed, list, Number.POSITIVE_INFINITY, width, palette);
    if (over.length + all.length + under.length <= rows) return [...over, ...all, ...under];
  }
  const row = inARow(named, list.cursor, width, palette);
  if (!isNarrowed && head.length + row.length <= rows) return [...head, ...row];
  const under = (notices.length > 0 ? notices : keys).slice(0, Math.max(0, rows - ROWS_FOR_ENTRIES));
  const over = head.slice(0, Math.max(0, rows - ROWS_FOR_ENTRIES - under.length));
  const listed = listedEntries(named, list, width, palette, 'none');
  const room = rows - over.length - under.length;
  return [...over, ...listLines(listed, list, room, width, palette), ...under];
}

/** The labels one behind the other, where there is no room for a line each. */
function inARow(
  entries: readonly { readonly label: string }[],
  cursor: number | null,
  width: number,
  palette: Palette,
): readonly string[] {
  const lines: { text: string; readonly parts: string[] }[] = [];
  for (const [place, { label }] of entries.entries()) {
    const part = `${place === cursor ? '>' : ' '} ${printable(label)}`;
    const last = lines.at(-1);
    const fits = last && displayWidth(`${last.text} ${part}`) <= width;
    const line = fits ? last : { text: '', parts: [] };
    if (!fits) lines.push(line);
    line.text += `${part} `;
    line.parts.push(place === cursor ? palette.accent(part) : part);
  }
  return lines.map(({ parts }) => parts.join(' '));
}
