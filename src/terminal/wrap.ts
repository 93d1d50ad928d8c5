import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

export { stringWidth as displayWidth };

/**
 * Breaks a text between words into lines of at most `width` columns; wide characters count as two, and words
 * that are longer than a line are cut.
 * @param first what the first line begins with; the others are indented as far
 */
export function wrapped(text: string, width: number, first = ''): readonly string[] {
  const indent = stringWidth(first);
  const lines = wrapAnsi(text, Math.max(1, width - indent), { hard: true, trim: true }).split('\n');
  return lines.map((line, place) => (place === 0 ? first : ' '.repeat(indent)) + line);
}

/** Lines that are safe to print and may be painted, broken where they are wider than that. */
export function fittedLines(lines: readonly string[], width: number): readonly string[] {
  return lines.flatMap((line) =>
    stringWidth(line) <= width ? [line] : wrapAnsi(line, width, { hard: true, trim: false }).split('\n'),
  );
}

/** Fills up with spaces to the width in columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
