import { displayWidth } from '../../terminal/wrap.ts';
import type { Terminal } from './terminal.ts';

/** What is to be seen: lines that fit the width, and where the cursor stands if it shows. */
export type Frame = {
  readonly lines: readonly string[];
  readonly cursor?: { readonly row: number; readonly column: number };
};

const HIDE = '\u001B[?25l';
const SHOW = '\u001B[?25h';
/** The whole of it: a rest of spaces would be copied with the text. */
const ERASE_LINE = '\u001B[2K';
const ERASE_BELOW = '\u001B[J';

/** The last lines of a terminal, drawn again by writing those that changed, all in one write. */
export class Canvas {
  readonly #output: Terminal['output'];
  #lines: readonly string[] = [];
  /** Line and column of the terminal's cursor. */
  #row = 0;
  #column = 0;
  #isHidden = false;

  constructor(output: Terminal['output']) {
    this.#output = output;
  }

  draw(frame: Frame): void {
    const text = this.#changes(frame);
    if (text !== '') this.#output.write(text);
  }

  /** After the window was resized: what was drawn may take more lines by now, and is drawn anew. */
  redraw(frame: Frame): void {
    const columns = Math.max(1, this.#output.columns);
    const height = (width: number) => Math.max(1, Math.ceil(width / columns));
    const above = this.#lines.slice(0, this.#row).reduce((sum, line) => sum + height(displayWidth(line)), 0);
    const up = above + Math.floor(this.#column / columns);
    this.#forget();
    this.#output.write(`${vertical(-up)}\r${ERASE_BELOW}${this.#changes(frame)}`);
  }

  /** Draws below what others have written since, as after Ctrl-Z and `fg`. */
  drawBelow(frame: Frame): void {
    this.#forget();
    this.draw(frame);
  }

  /** Leaves these lines for good, with the cursor below them. */
  leave(lines: readonly string[]): void {
    const text = this.#changes({ lines });
    this.#forget();
    this.#isHidden = false;
    this.#output.write(`${text}${lines.length === 0 ? '' : '\r\n'}${SHOW}`);
  }

  #forget(): void {
    this.#lines = [];
    this.#row = 0;
    this.#column = 0;
  }

  /** What has to be written so that the frame stands there. */
  #changes({ lines: wanted, cursor }: Frame): string {
    const rows = this.#output.rows > 0 ? this.#output.rows : Number.POSITIVE_INFINITY;
    // What is higher than the window cannot be reached again; views see to it that this cuts nothing.
    const lines = wanted.slice(0, rows);
    const before = this.#lines;
    let row = this.#row;
    let text = '';
    const moveTo = (wantedRow: number) => {
      const last = Math.max(0, before.length - 1, row);
      const within = Math.min(wantedRow, last);
      text += `${vertical(within - row)}\r${'\r\n'.repeat(wantedRow - within)}`;
      row = wantedRow;
    };
    for (const [place, line] of lines.entries()) {
      if (line === before[place]) continue;
      moveTo(place);
      text += `${place < before.length ? ERASE_LINE : ''}${line}`;
    }
    if (lines.length < before.length) {
      moveTo(lines.length);
      text += ERASE_BELOW;
    }
    const end = { row: cursor?.row ?? Math.max(0, lines.length - 1), column: cursor?.column ?? 0 };
    if (text !== '' || end.row !== this.#row || end.column !== this.#column) {
      moveTo(end.row);
      text += end.column > 0 ? `\u001B[${end.column}C` : '';
    }
    const hides = cursor === undefined && !this.#isHidden;
    const shows = cursor !== undefined && this.#isHidden;
    this.#isHidden = cursor === undefined;
    this.#lines = lines;
    this.#row = end.row;
    this.#column = end.column;
    return `${hides ? HIDE : ''}${text}${shows ? SHOW : ''}`;
  }
}

function vertical(rows: number): string {
  if (rows === 0) return '';
  return rows < 0 ? `\u001B[${-rows}A` : `\u001B[${rows}B`;
}
