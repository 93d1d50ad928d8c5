import { MOST_PROOF } from '../../formats/limits.ts';
import type { Palette } from '../../terminal/palette.ts';
import { printable } from '../../terminal/printable.ts';
import { wrapped } from '../../terminal/wrap.ts';
import type { ProofOutcome, ProofScreen } from '../asker.ts';
import { proofRefused } from '../proof.ts';
import { sentences } from '../sentences.ts';
import { terminalSentences } from '../terminal-sentences.ts';
import type { Frame } from './canvas.ts';
import { listKey } from './keys.ts';
import type { Prompt } from './prompt.ts';
import type { Size } from './terminal.ts';
import { edited, fieldWith, type TextField } from './text-field.ts';
import { fieldFrame } from './text-field-view.ts';

type State = {
  readonly field: TextField;
  /** How often the Tab key put something in, and what was typed before it did. */
  readonly logged: number;
  readonly own: string;
  /** Why Enter did not take it. */
  readonly refusal: string | null;
};

/** A line of proof or a note: typed, changed from what was there, or put in with one key from what was logged. */
export function proofPrompt(screen: ProofScreen, palette: Palette): Prompt<State, ProofOutcome> {
  const { deeds } = screen;
  return {
    start: { field: fieldWith(screen.proof), logged: 0, own: '', refusal: null },
    press(state, pressed) {
      const typed = state.field.text;
      const field = edited(state.field, pressed);
      if (field !== null && field.text.length > Math.max(MOST_PROOF, typed.length))
        return { state: { ...state, refusal: terminalSentences.noRoom(field.text.length - MOST_PROOF) } };
      if (field !== null) return { state: { ...state, field, refusal: null } };
      const key = pressed.kind === 'key' ? listKey(pressed) : null;
      switch (key?.kind) {
        case 'confirm': {
          const refusal = proofRefused(screen, typed);
          return refusal === null
            ? { outcome: { kind: 'text', text: typed.trim() } }
            : { state: { ...state, refusal } };
        }
        case 'escape':
          return { outcome: { kind: 'back', typed } };
        case 'quit':
          return { outcome: { kind: 'quit', typed } };
        case 'note': {
          // The Tab key: the deeds one after the other, then again what was typed.
          if (deeds.length === 0) return { state };
          const own = state.logged === 0 ? typed : state.own;
          const texts = [...deeds, own];
          const field = fieldWith(texts[state.logged % texts.length]!);
          return { state: { field, own, logged: (state.logged + 1) % texts.length, refusal: null } };
        }
        default:
          return { state };
      }
    },
    view: (state, size) => proofFrame(screen, state, size, palette),
    stays(outcome, { width }) {
      if (outcome.kind !== 'text') return [];
      const said = outcome.text === '' ? terminalSentences.nothingToShow(screen) : outcome.text;
      return wrapped(printable(said), width, '  ').map(palette.muted);
    },
    stopped: ({ field }, signal) => ({ kind: 'stopped', signal, typed: field.text }),
  };
}

const ROWS_FOR_TEXT = 2;

/** What can be missed goes first where rows are few: what was logged, what is asked, then the keys. */
function proofFrame(
  screen: ProofScreen,
  { field, refusal }: State,
  { width, rows }: Size,
  palette: Palette,
): Frame {
  const lines = (part: string, first = '') => wrapped(printable(part), width, first);
  const label = lines(screen.label).map(palette.muted);
  const asked = lines(sentences.proofAsk(screen)).map(palette.title);
  const without = lines(sentences.proofWithout(screen));
  const logged =
    screen.deeds.length === 0
      ? []
      : [
          ...lines(terminalSentences.deedsByKey(screen.deeds)),
          ...screen.deeds.flatMap((deed) => lines(deed, '  ')),
        ];
  const refused = refusal === null ? [] : lines(refusal).map(palette.warning);
  const keys = lines(terminalSentences.proofKeys).map(palette.muted);
  const layouts = [
    [
      [...label, ...asked, ...without, ...logged],
      [...refused, ...keys],
    ],
    [
      [...asked, ...without],
      [...refused, ...keys],
    ],
    [asked, [...refused, ...keys]],
    [asked.slice(0, 1), refused.length > 0 ? refused.slice(0, 1) : keys.slice(0, 1)],
    [[], []],
  ] as const;
  const [above, below] =
    layouts.find(([over, under]) => over.length + under.length + ROWS_FOR_TEXT <= rows) ?? layouts.at(-1)!;
  const { lines: typed, cursor } = fieldFrame(field, width, rows - above.length - below.length);
  return {
    lines: [...above, ...typed, ...below],
    cursor: { row: above.length + cursor.row, column: cursor.column },
  };
}
