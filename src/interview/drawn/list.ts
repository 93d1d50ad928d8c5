import type { Pressed } from './keyboard.ts';
import { listKey, typedNumber, typedText } from './keys.ts';
import { oneLine } from './text-field.ts';

/** Where a person is in a list of entries that can be chosen. */
export type ListState = {
  /** Place of the entry chosen, counted in all of them; `null`: nothing is chosen. */
  readonly cursor: number | null;
  /** The digits typed one after the other. */
  readonly number: string;
  /** Only entries with these words in them are shown; `null`: all, and nothing is being looked for. */
  readonly filter: string | null;
};

export function listAt(cursor: number | null): ListState {
  return { cursor, number: '', filter: null };
}

/** Lists that are longer can be narrowed by typing. */
const LONG = 10;

export function isLong(labels: readonly string[]): boolean {
  return labels.length > LONG;
}

/** Places of the entries that the filter lets through. */
export function placesShown(labels: readonly string[], filter: string | null): readonly number[] {
  const words = (filter ?? '').toLowerCase().split(/\s+/);
  const isShown = (label: string) => words.every((word) => label.toLowerCase().includes(word));
  return [...labels.keys()].filter((place) => isShown(labels[place]!));
}

/**
 * The list after a key that moves, counts or narrows; `null` when the key does something else.
 * @param page how many entries PageUp and PageDown move by
 * @param narrows whether a letter narrows a long list at once; else only `/` begins to
 */
export function movedInList(
  state: ListState,
  pressed: Pressed,
  labels: readonly string[],
  page: number,
  narrows = true,
): ListState | null {
  if (pressed.kind === 'paste') {
    const isLooking = state.filter !== null || (narrows && isLong(labels));
    return isLooking ? lookedFor(state, (state.filter ?? '') + oneLine(pressed.text), labels) : state;
  }
  const typed = typedText(pressed);
  const key = listKey(pressed);
  if (state.filter !== null) {
    if (key?.kind === 'escape') return { ...state, filter: null };
    if (key?.kind === 'erase')
      return state.filter === ''
        ? { ...state, filter: null }
        : narrowed(state, state.filter.slice(0, -1), labels);
    // A space alone narrows nothing, and confirms as elsewhere.
    if (typed !== null && !(typed === ' ' && state.filter === ''))
      return narrowed(state, state.filter + typed, labels);
  } else if (isLong(labels)) {
    if (typed === '/') return narrowed(state, '', labels);
    if (narrows && typed !== null && /^\p{L}/u.test(typed)) return narrowed(state, typed, labels);
  }
  const shown = placesShown(labels, state.filter);
  switch (key?.kind) {
    case 'digit': {
      const number = typedNumber(state.number, key.digit, labels.length);
      return { ...state, number, cursor: number === '' ? state.cursor : Number(number) - 1 };
    }
    case 'move':
      return { ...state, number: '', cursor: moved(state.cursor, key.by, shown) };
    case 'page':
      return { ...state, number: '', cursor: moved(state.cursor, key.by * page, shown) };
    case 'first':
      return { ...state, number: '', cursor: shown[0] ?? null };
    case 'last':
      return { ...state, number: '', cursor: shown.at(-1) ?? null };
    default:
      return null;
  }
}

/** A single entry that is left is what was looked for. */
function narrowed(state: ListState, filter: string, labels: readonly string[]): ListState {
  const shown = placesShown(labels, filter);
  return shown.length === 1 ? { number: '', filter, cursor: shown[0]! } : lookedFor(state, filter, labels);
}

/** What is chosen stays so while it shows, and nothing else is chosen: pasted text never is an answer. */
function lookedFor({ cursor }: ListState, filter: string, labels: readonly string[]): ListState {
  const isShown = cursor !== null && placesShown(labels, filter).includes(cursor);
  return { number: '', filter, cursor: isShown ? cursor : null };
}

/** Stops at both ends; from nothing chosen it begins at the end it comes from. */
function moved(cursor: number | null, by: number, shown: readonly number[]): number | null {
  const at = cursor === null ? -1 : shown.indexOf(cursor);
  if (at === -1) return (by > 0 ? shown[0] : shown.at(-1)) ?? null;
  return shown[Math.min(shown.length - 1, Math.max(0, at + by))]!;
}
