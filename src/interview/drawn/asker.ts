import { printable } from '../../terminal/printable.ts';
import { usableWidth } from '../../terminal/screen.ts';
import { wrapped } from '../../terminal/wrap.ts';
import { type Asker, Interrupted } from '../asker.ts';
import type { EndingSignal } from '../signals.ts';
import { menuPrompt } from './menu-prompt.ts';
import { pagerPrompt } from './pager-prompt.ts';
import { ask } from './prompt.ts';
import { proofPrompt } from './proof-prompt.ts';
import { questionPrompt } from './question-prompt.ts';
import { reviewPrompt } from './review-prompt.ts';
import type { Terminal } from './terminal.ts';
import { afterReadline } from './use-size.ts';
import { welcomePrompt } from './welcome-prompt.ts';

/** Asks in a real terminal: the one door to the prompt library. */
export function drawnAsker(terminal: Terminal, ended: AbortSignal): Asker {
  const { input: keys, output, palette } = terminal;
  const context = { input: keys, output, signal: ended };
  const lines = (text: string) =>
    text.split('\n').flatMap((part) => (part === '' ? [''] : wrapped(printable(part), usableWidth(output))));
  const goOn = () => afterReadline(keys, () => {});
  process.on('SIGCONT', goOn);

  /** The library's own prompts paint for standard output; these are painted for where they are drawn. */
  const theme = {
    prefix: '',
    style: {
      message: (text: string) => text,
      answer: palette.accent,
      defaultAnswer: palette.muted,
      help: palette.muted,
      highlight: palette.accent,
      key: palette.accent,
      error: palette.warning,
    },
  };

  /** The library's prompts are loaded when the first is shown: the questions are drawn on its core alone. */
  async function promptModule() {
    const { default: inquirer } = await import('inquirer');
    return inquirer.createPromptModule(context);
  }

  type Prompt = Awaited<ReturnType<typeof promptModule>>;

  async function typedLine(prompt: Prompt, message: string): Promise<string> {
    const { text } = await prompt([{ type: 'input', name: 'text', message, theme }]);
    return text;
  }

  return {
    say: (text) => void output.write(`${lines(text).join('\n')}\n\n`),
    welcome: (text) => settled(welcomePrompt({ text, terminal }, context)),
    question: (screen) => settled(questionPrompt({ screen, terminal }, context)),
    review: (entries) => settled(reviewPrompt({ entries, terminal }, context)),
    async line(text) {
      // Loaded before anything is on the screen, so that what is typed to it finds the prompt there.
      const prompt = await promptModule();
      output.write(`${lines(text).join('\n')}\n`);
      return (await settled(typedLine(prompt, '>'))).trim();
    },
    proof: (screen) => settled(proofPrompt({ screen, terminal }, context)),
    menu: (menu) => ask(menuPrompt(menu, palette), terminal, ended),
    async show(lines) {
      await ask(pagerPrompt(lines, palette), terminal, ended);
    },
    close() {
      process.off('SIGCONT', goOn);
      // An input that flows would keep the program waiting for keys.
      keys.pause();
    },
  };
}

/** Ctrl-C is told by the name of the error: two copies of the library may be installed. */
async function settled<T>(prompt: Promise<T>): Promise<T> {
  try {
    return await prompt;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted();
    if (error instanceof Error && error.name === 'AbortPromptError')
      throw new Interrupted(error.cause as EndingSignal);
    throw error;
  }
}
