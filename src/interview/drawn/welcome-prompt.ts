import { createPrompt, useKeypress, useState } from '@inquirer/core';
import { printable } from '../../terminal/printable.ts';
import { wrapped } from '../../terminal/wrap.ts';
import type { WelcomeOutcome } from '../asker.ts';
import { sentences } from '../sentences.ts';
import { listKey } from './keys.ts';
import type { Terminal } from './terminal.ts';
import { useSize } from './use-size.ts';

type Config = { readonly text: string; readonly terminal: Terminal };

/** A text that stays until it has been read: the first question would push it off a small screen. */
export const welcomePrompt = createPrompt<WelcomeOutcome, Config>(({ text, terminal }, done) => {
  const [isRead, setRead] = useState(false);
  const { width } = useSize(terminal);
  useKeypress((pressed) => {
    const key = listKey(pressed);
    if (key?.kind !== 'confirm' && key?.kind !== 'quit') return;
    setRead(true);
    done({ kind: key.kind === 'confirm' ? 'begin' : 'quit' });
  });
  const lines = text.split('\n').flatMap((part) => wrapped(printable(part), width));
  const keys = isRead ? [] : wrapped(sentences.begin, width).map(terminal.palette.muted);
  return [terminal.palette.title(lines[0]!), ...lines.slice(1), '', ...keys].join('\n');
});
