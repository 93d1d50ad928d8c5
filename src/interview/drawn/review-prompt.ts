import type { Palette } from '../../terminal/palette.ts';
import { printable } from '../../terminal/printable.ts';
import { wrapped } from '../../terminal/wrap.ts';
import type { ReviewEntry, ReviewOutcome } from '../asker.ts';
import { openInReview } from '../review.ts';
import { sentences } from '../sentences.ts';
import { terminalSentences } from '../terminal-sentences.ts';
import { listKey } from './keys.ts';
import { type ListState, listAt, movedInList } from './list.ts';
import { listedEntries, listLines } from './list-view.ts';
import type { Prompt } from './prompt.ts';
import type { Size } from './terminal.ts';

/** All answers for a last look; the entry after them leads to the result, and the cursor begins there. */
export function reviewPrompt(
  entries: readonly ReviewEntry[],
  palette: Palette,
): Prompt<ListState, ReviewOutcome> {
  const listed = [...entries.map(reviewed), { label: terminalSentences.seeResult }];
  const labels = listed.map(({ label }) => label);
  return {
    start: listAt(entries.length),
    press(state, pressed, { rows }) {
      const list = movedInList(state, pressed, labels, Math.ceil(rows / 2), false);
      if (list !== null) return { state: list };
      switch (pressed.kind === 'key' ? listKey(pressed)?.kind : undefined) {
        case 'quit':
          return { outcome: { kind: 'quit' } };
        case 'result':
          return { outcome: { kind: 'result' } };
        case 'back':
        case 'escape':
          return { outcome: { kind: 'back' } };
        case 'confirm': {
          if (state.cursor === null) return { state };
          const entry = entries[state.cursor];
          return {
            outcome: entry ? { kind: 'change', question: entry.question.id } : { kind: 'result' },
          };
        }
        default:
          return { state };
      }
    },
    view: (state, size) => ({ lines: reviewLines(entries, listed, state, size, palette) }),
    stays: () => [],
  };
}

function reviewed({ name, answer, lacks }: ReviewEntry) {
  return {
    label: `${lacks === null ? '' : `${terminalSentences.lacking[lacks]} `}${name} ${answer}`,
    isOpen: lacks !== null,
  };
}

function reviewLines(
  entries: readonly ReviewEntry[],
  listed: readonly { readonly label: string; readonly isOpen?: boolean }[],
  state: ListState,
  { width, rows }: Size,
  palette: Palette,
): readonly string[] {
  const open = terminalSentences.openInReview(openInReview(entries));
  const title = palette.title(sentences.lookOver);
  const said = open === '' ? [] : wrapped(printable(open), width).map(palette.warning);
  const keys = wrapped(terminalSentences.reviewKeys, width).map(palette.muted);
  const list = listedEntries(listed, state, width, palette);
  const layouts = [
    [
      [title, ...said, ''],
      ['', ...keys],
    ],
    [[title, ...said], keys],
    [[], keys.slice(0, 1)],
    [[], []],
  ] as const;
  const whole = list.lines.flat().length;
  const [above, under] =
    layouts.find(([over, below]) => over.length + below.length + Math.min(whole, 6) <= rows) ??
    layouts.at(-1)!;
  const room = rows - above.length - under.length;
  return [...above, ...listLines(list, state, room, width, palette), ...under];
}
