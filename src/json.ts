import { unprintable } from './terminal/printable.ts';

/**
 * The one way in which this program writes JSON: indented, with a line end, and with every character that a
 * terminal might obey written as its escape. It is the same value to whoever parses it.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(unprintable, escaped)}\n`;
}

function escaped(character: string): string {
  // What JSON.stringify lays out with is its own; within strings it has escaped these already.
  if (character === '\n') return character;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
