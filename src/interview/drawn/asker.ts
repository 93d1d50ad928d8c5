import { printable } from '../../terminal/printable.ts';
import { usableWidth } from '../../terminal/screen.ts';
import { displayWidth, wrapped } from '../../terminal/wrap.ts';
import { type Asker, Interrupted } from '../asker.ts';
import { sentences } from '../sentences.ts';
import type { EndingSignal } from '../signals.ts';
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
    async choose(text, choices) {
      const prompt = await promptModule();
      const asks = text.endsWith('?');
      output.write(asks ? '' : `${lines(text).join('\n')}\n\n`);
      const message = asks ? lines(text).join('\n') : sentences.whatNow;
      // The library would cut long labels inside sentences.
      const width = usableWidth(output) - 2;
      const named = (label: string) => wrapped(printable(label), width).join('\n  ');
      // What was chosen stands behind the question, or below it where it is too long for that.
      const last = lines(message).at(-1)!;
      const chosen = (label: string) =>
        displayWidth(`${last} ${label}`) <= width ? label : `\n  ${named(label)}`;
      const entries = choices.map(({ kind, label }) => ({
        name: named(label),
        short: chosen(printable(label)),
        value: kind,
      }));
      const { kind } = await settled(
        prompt([{ type: 'select', name: 'kind', message, choices: entries, theme }]),
      );
      return kind;
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
