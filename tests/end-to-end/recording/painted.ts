import Anser from 'anser';
import width from 'fast-string-width';

/** Text of one look on a line of a terminal; the column counts from 0. */
export type Painted = {
  readonly column: number;
  readonly columns: number;
  readonly text: string;
  readonly look: string;
};

/** The lines of a window with their colours, as a terminal prints them. The look is a list of class names. */
export function paintedLines(screen: string): readonly (readonly Painted[])[] {
  const lines: Painted[][] = [[]];
  for (const { content, fg, decorations } of Anser.ansiToJson(screen, { use_classes: true })) {
    const look = [fg, ...decorations].filter(Boolean).join(' ');
    for (const [place, text] of content.split('\n').entries()) {
      if (place > 0) lines.push([]);
      const line = lines.at(-1)!;
      const before = line.at(-1);
      const column = before ? before.column + before.columns : 0;
      if (text !== '') line.push({ column, columns: width(text), text, look });
    }
  }
  return lines;
}
