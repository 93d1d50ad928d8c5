import type { Palette } from '../../terminal/palette.ts';
import { fittedLines, wrapped } from '../../terminal/wrap.ts';
import { terminalSentences } from '../terminal-sentences.ts';
import { listKey } from './keys.ts';
import type { Prompt } from './prompt.ts';
import type { Size } from './terminal.ts';

/** Lines to read: page by page where they are more than the screen holds, else until a key is pressed. */
export function pagerPrompt(lines: readonly string[], palette: Palette): Prompt<number, null> {
  const pages = (size: Size) => {
    const all = fittedLines(lines, size.width);
    const keys = (from: number, to: number) =>
      wrapped(terminalSentences.pagerKeys(from, to, all.length), size.width).map(palette.muted);
    const rows = Math.max(1, size.rows - keys(all.length, all.length).length);
    const whole = ['', ...wrapped(terminalSentences.anyKey, size.width).map(palette.muted)];
    return { all, keys, rows, whole, fits: all.length + whole.length <= size.rows };
  };
  return {
    start: 0,
    press(top, pressed, size) {
      if (pressed.kind === 'paste') return { state: top };
      const { all, rows, fits } = pages(size);
      if (fits) return { outcome: null };
      const last = Math.max(0, all.length - rows);
      const to = (place: number) => ({ state: Math.min(last, Math.max(0, place)) });
      const key = listKey(pressed);
      switch (key?.kind) {
        case 'confirm':
          // At the end there is nothing more to read, and who pages on is done.
          return top >= last ? { outcome: null } : to(top + rows);
        case 'quit':
        case 'escape':
          return { outcome: null };
        case 'page':
          return to(top + key.by * rows);
        case 'back':
          return to(top - rows);
        case 'move':
          return to(top + key.by);
        case 'first':
          return to(0);
        case 'last':
          return to(last);
        default:
          return { state: top };
      }
    },
    view(top, size) {
      const { all, keys, rows, whole, fits } = pages(size);
      if (fits) return { lines: [...all, ...whole] };
      // After a resize the place may be one that there is no more.
      const from = Math.min(top, Math.max(0, all.length - rows));
      const shown = all.slice(from, from + rows);
      return { lines: [...shown, ...keys(from + 1, from + shown.length)] };
    },
    stays: () => [],
  };
}
