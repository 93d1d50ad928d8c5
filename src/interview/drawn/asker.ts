import { printable } from '../../terminal/printable.ts';
import { usableWidth } from '../../terminal/screen.ts';
import { wrapped } from '../../terminal/wrap.ts';
import { type Asker, Interrupted } from '../asker.ts';
import { linePrompt } from './line-prompt.ts';
import { menuPrompt } from './menu-prompt.ts';
import { pagerPrompt } from './pager-prompt.ts';
import { ask } from './prompt.ts';
import { proofPrompt } from './proof-prompt.ts';
import { questionPrompt } from './question-prompt.ts';
import { reviewPrompt } from './review-prompt.ts';
import type { Terminal } from './terminal.ts';

/** Asks in a real terminal, by keys. */
export function drawnAsker(terminal: Terminal, ended: AbortSignal): Asker {
  const { output, palette } = terminal;
  const lines = (text: string) =>
    text.split('\n').flatMap((part) => (part === '' ? [''] : wrapped(printable(part), usableWidth(output))));
  return {
    say: (text) => void output.write(`${lines(text).join('\n')}\n\n`),
    question: (screen) => ask(questionPrompt(screen, palette), terminal, ended),
    proof: (screen) => ask(proofPrompt(screen, palette), terminal, ended),
    review: (entries) => ask(reviewPrompt(entries, palette), terminal, ended),
    menu: (menu) => ask(menuPrompt(menu, palette), terminal, ended),
    async line(text, typed = '') {
      const line = await ask(linePrompt(text, typed, palette), terminal, ended);
      if (line === null) throw new Interrupted();
      return line;
    },
    async show(shown) {
      await ask(pagerPrompt(shown, palette), terminal, ended);
    },
    close() {},
  };
}
