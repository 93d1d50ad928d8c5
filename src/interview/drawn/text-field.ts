import { displayWidth } from '../../terminal/wrap.ts';
import type { Pressed } from './keyboard.ts';
import { typedText } from './keys.ts';

/** A line of text under way; `cursor` counts characters of it as JavaScript does. */
export type TextField = { readonly text: string; readonly cursor: number };

export function fieldWith(text: string): TextField {
  return { text, cursor: text.length };
}

/** The field after a key, as shells edit a line; `null` when the key is none of editing. */
export function edited(field: TextField, pressed: Pressed): TextField | null {
  if (pressed.kind === 'paste') return inserted(field, oneLine(pressed.text));
  const typed = typedText(pressed);
  if (typed !== null) return inserted(field, typed);
  const { text, cursor } = field;
  const remove = (from: number, to: number) => ({ text: text.slice(0, from) + text.slice(to), cursor: from });
  const at = (place: number) => ({ text, cursor: place });
  const { ctrl, meta, name } = pressed;
  switch (`${ctrl ? 'ctrl-' : ''}${meta ? 'meta-' : ''}${name}`) {
    case 'left':
    case 'ctrl-b':
      return at(characterBefore(text, cursor));
    case 'right':
    case 'ctrl-f':
      return at(characterAfter(text, cursor));
    case 'ctrl-left':
    case 'meta-left':
    case 'meta-b':
      return at(wordBefore(text, cursor));
    case 'ctrl-right':
    case 'meta-right':
    case 'meta-f':
      return at(wordAfter(text, cursor));
    case 'home':
    case 'ctrl-a':
      return at(0);
    case 'end':
    case 'ctrl-e':
      return at(text.length);
    case 'backspace':
    case 'ctrl-h':
      return remove(characterBefore(text, cursor), cursor);
    case 'delete':
      return remove(cursor, characterAfter(text, cursor));
    case 'ctrl-w':
    case 'meta-backspace':
      return remove(wordBefore(text, cursor), cursor);
    case 'ctrl-u':
      return remove(0, cursor);
    case 'ctrl-k':
      return remove(cursor, text.length);
    default:
      return null;
  }
}

/** Text of several lines as one: line ends and tabs become spaces, what moves a cursor goes. */
export function oneLine(text: string): string {
  return text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(/\t/g, ' ')
    .replace(/\u001B\[[\d;]*[A-Za-z~]|\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

function inserted({ text, cursor }: TextField, more: string): TextField {
  return { text: text.slice(0, cursor) + more + text.slice(cursor), cursor: cursor + more.length };
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** More than the longest character that people write is made of. */
const LONGEST_CHARACTER = 64;

function characterBefore(text: string, cursor: number): number {
  const from = Math.max(0, cursor - LONGEST_CHARACTER);
  const last = [...characters.segment(text.slice(from, cursor))].at(-1);
  return last === undefined ? 0 : from + last.index;
}

function characterAfter(text: string, cursor: number): number {
  const [first] = characters.segment(text.slice(cursor, cursor + LONGEST_CHARACTER));
  return cursor + (first?.segment.length ?? 0);
}

function wordBefore(text: string, cursor: number): number {
  return Math.max(0, text.slice(0, cursor).search(/\S+\s*$/));
}

function wordAfter(text: string, cursor: number): number {
  return cursor + text.slice(cursor).match(/^\s*\S*/)![0].length;
}

/**
 * The text in lines of at most that width, broken after spaces; a word that is longer than a line is cut. Where
 * each line begins in the text.
 */
export function fieldLines(text: string, width: number): readonly number[] {
  const begins = [0];
  let used = 0;
  for (const { 0: part, index } of text.matchAll(/ +|[^ ]+/g)) {
    // Spaces that are too much hang over the edge, where nobody sees them.
    if (part.startsWith(' ')) used += part.length;
    else if (used + widthOf(part) <= width) used += widthOf(part);
    else {
      if (used > 0) begins.push(index);
      used = widthOf(part) <= width ? widthOf(part) : addCut(begins, part, index, width);
    }
  }
  return begins;
}

/** Adds where the lines of a word begin that is longer than a line; the width of its last one. */
function addCut(begins: number[], word: string, from: number, width: number): number {
  let used = 0;
  for (const { segment, index } of characters.segment(word)) {
    const wide = displayWidth(segment);
    if (used + wide > width && used > 0) {
      begins.push(from + index);
      used = 0;
    }
    used += wide;
  }
  return used;
}

/** Most words need no look at what their characters are. */
function widthOf(word: string): number {
  return /^[!-~]*$/.test(word) ? word.length : displayWidth(word);
}
