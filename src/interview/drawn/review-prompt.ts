import { createPrompt, useKeypress, useState } from '@inquirer/core';
import { printable } from '../../terminal/printable.ts';
import { wrapped } from '../../terminal/wrap.ts';
import type { ReviewEntry, ReviewOutcome } from '../asker.ts';
import { sentences } from '../sentences.ts';
import { listKey, typedNumber } from './keys.ts';
import { windowOf } from './list-window.ts';
import { moved } from './question-prompt.ts';
import type { Size, Terminal } from './terminal.ts';
import { useSize } from './use-size.ts';

type Config = { readonly entries: readonly ReviewEntry[]; readonly terminal: Terminal };

/** All answers for a last look; the entry after them leads to the result, and the cursor begins there. */
export const reviewPrompt = createPrompt<ReviewOutcome, Config>(({ entries, terminal }, done) => {
  const count = entries.length + 1;
  const [cursor, setCursor] = useState(entries.length);
  const [typed, setTyped] = useState('');
  const [isDone, setDone] = useState(false);
  const size = useSize(terminal);
  const end = (outcome: ReviewOutcome) => {
    setDone(true);
    done(outcome);
  };

  useKeypress((pressed) => {
    const key = listKey(pressed);
    const number = key?.kind === 'digit' ? typedNumber(typed, key.digit, count) : '';
    setTyped(number);
    if (key?.kind === 'move') setCursor(moved(cursor, key.by, count));
    else if (key?.kind === 'digit' && number !== '') setCursor(Number(number) - 1);
    else if (key?.kind === 'quit') end({ kind: 'quit' });
    else if (key?.kind === 'result') end({ kind: 'result' });
    else if (key?.kind === 'confirm') {
      const entry = entries[cursor];
      end(entry ? { kind: 'change', question: entry.question.id } : { kind: 'result' });
    }
  });

  return isDone ? '' : reviewView(entries, cursor, size, terminal);
});

function reviewView(
  entries: readonly ReviewEntry[],
  cursor: number,
  { width, rows }: Size,
  { palette }: Terminal,
): string {
  const line = (text: string, place: number) => {
    const lines = wrapped(
      printable(text),
      width,
      `${place === cursor ? '>' : ' '} ${String(place + 1).padStart(2)}. `,
    );
    return place === cursor ? lines.map(palette.accent) : lines;
  };
  const list = [
    ...entries.map(({ question, answer }, place) => line(`${question.ask} ${answer}`, place)),
    line(sentences.seeResult, entries.length),
  ];
  const keys = wrapped(
    'Enter changes the answer at the mark or shows the result, r shows the result, q saves and quits',
    width,
  );
  const above = rows > 10 ? [palette.title(sentences.lookOver), ''] : [];
  const under = rows > 10 ? ['', ...keys.map(palette.muted)] : [];
  return [
    ...above,
    ...windowOf(list, cursor, Math.max(1, rows - 1 - above.length - under.length)),
    ...under,
  ].join('\n');
}
