import { unprintable } from './terminal/printable.ts';

/**
 * The one way in which this program writes JSON: indented, with a line end, and with every character that a
 * terminal might obey written as its escape. It is the same value to whoever parses it.
 */
export function jsonText(value: unknown): string {
  return `${harmlessJson(JSON.stringify(value, null, 2))}\n`;
}

/** What the text says; `null` where it is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Of a value out of JSON: has it keys? */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same JSON, with what a terminal might obey written as its escape. */
export function harmlessJson(json: string): string {
  return json.replace(unprintable, escaped);
}

function escaped(character: string): string {
  // These lay JSON out; within strings they are escaped already.
  if (character === '\n' || character === '\t') return character;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
