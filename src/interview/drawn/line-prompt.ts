import type { Palette } from '../../terminal/palette.ts';
import { printable } from '../../terminal/printable.ts';
import { wrapped } from '../../terminal/wrap.ts';
import { listKey } from './keys.ts';
import type { Prompt } from './prompt.ts';
import { edited, fieldWith, type TextField } from './text-field.ts';
import { fieldFrame } from './text-field-view.ts';

/** One line of text, trimmed; `null` when the person stopped. */
export function linePrompt(asked: string, typed: string, palette: Palette): Prompt<TextField, string | null> {
  return {
    start: fieldWith(typed),
    press(field, pressed) {
      const next = edited(field, pressed);
      if (next !== null) return { state: next };
      switch (pressed.kind === 'key' ? listKey(pressed)?.kind : undefined) {
        case 'confirm':
          return { outcome: field.text.trim() };
        case 'quit':
          return { outcome: null };
        default:
          return { state: field };
      }
    },
    view(field, { width, rows }) {
      const above = wrapped(printable(asked), width).map(palette.title);
      const over = above.slice(0, Math.max(0, rows - 1));
      const { lines, cursor } = fieldFrame(field, width, rows - over.length);
      return { lines: [...over, ...lines], cursor: { ...cursor, row: over.length + cursor.row } };
    },
    stays: (outcome, { width }) => [
      ...wrapped(printable(asked), width).map(palette.muted),
      ...(outcome === null || outcome === '' ? [] : wrapped(printable(outcome), width, '  ')),
    ],
  };
}
