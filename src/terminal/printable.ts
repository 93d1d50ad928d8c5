/**
 * Text of others made safe to print: what could move the cursor, change colours, set the title, write a link
 * or turn the direction of text is shown as a mark; line breaks and tabs become spaces.
 */
export function printable(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(unprintable, '\uFFFD');
}

/** The same with every character in its place, for a text under way that has a cursor in it. */
export function printableInPlace(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]/g, ' ').replace(unprintable, '\uFFFD');
}

/** Control characters (C0, delete, C1), direction marks, invisible format characters, lone surrogates. */
export const unprintable =
  /[\p{Cc}\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\p{Cs}]/gu;
