import type { Readable, Writable } from 'node:stream';
import { answerId } from '../../../scoring/index.ts';
import { printable } from '../../terminal/printable.ts';
import { wrapped } from '../../terminal/wrap.ts';
import { type Asker, Interrupted, type QuestionOutcome, type QuestionScreen } from '../asker.ts';
import { words } from '../words.ts';
import { linesOf } from './lines.ts';

type PlainTerminal = { readonly input: Readable; readonly output: Writable; readonly width: number };

const COMMANDS: Readonly<Record<string, string>> = {
  b: 'back',
  back: 'back',
  s: 'skip',
  skip: 'skip',
  '?': 'help',
  h: 'help',
  help: 'help',
  n: 'note',
  note: 'note',
  q: 'quit',
  quit: 'quit',
  r: 'result',
  result: 'result',
};

/** Asks line by line: nothing is redrawn, every key is a word, and all that the drawn screens do can be done. */
export function plainAsker({ input, output, width }: PlainTerminal): Asker {
  const lines = linesOf(input);
  const print = (text: string) => {
    for (const part of text.split('\n')) output.write(`${wrapped(printable(part), width).join('\n')}\n`);
  };
  const typed = async (prompt: string) => {
    output.write(`${prompt} `);
    const line = await lines.next();
    return line === null ? null : line.trim();
  };
  /** A number of the list, a command, or what else was typed; the end of the input is quitting. */
  const choice = async (prompt: string, entries: number) => {
    const line = await typed(prompt);
    if (line === null) return { command: 'quit' } as const;
    if (/^\d+$/.test(line) && Number(line) >= 1 && Number(line) <= entries)
      return { place: Number(line) - 1 } as const;
    return { command: COMMANDS[line.toLowerCase()] ?? line } as const;
  };

  return {
    say: (text) => print(`${text}\n`),
    async welcome(text) {
      print(text);
      return { kind: 'begin' };
    },
    async choose(text, choices) {
      print([text, ...choices.map(({ label }, place) => `${place + 1}. ${label}`)].join('\n'));
      const quit = choices.find(({ kind }) => kind === 'quit');
      for (;;) {
        const chosen = await choice('Number, then Enter:', choices.length);
        if ('place' in chosen) return choices[chosen.place]!.kind;
        if (chosen.command === 'quit' && quit) return quit.kind;
        if (chosen.command === '') return choices[0]!.kind;
        print(words.notUnderstood);
      }
    },
    async question(screen) {
      print(questionText(screen));
      let placed: number | null = placeOf(screen);
      for (;;) {
        const chosen = await choice('Your answer:', screen.question.answers.length);
        if ('place' in chosen) return { kind: 'answer', answer: screen.question.answers[chosen.place]!.id };
        if (chosen.command === 'note' && placed === null) {
          const noted = await choice('Note for which answer? Number:', screen.question.answers.length);
          if (!('place' in noted)) continue;
          placed = noted.place;
        }
        const outcome = commanded(chosen.command, screen, placed);
        if (typeof outcome !== 'string') return outcome;
        print(outcome);
      }
    },
    async line(text) {
      print(text);
      const line = await typed('Text:');
      if (line === null) throw new Interrupted();
      return line;
    },
    async proof(screen) {
      print(`${screen.label}\n${words.proofAsk(screen)}\n${words.proofWithout(screen)}`);
      if (screen.proof !== '') print(`So far: ${screen.proof}\n${words.keptProof}`);
      print('A line with only the word back goes back to the question.');
      const text = await typed('Text:');
      if (text === null) return { kind: 'quit' };
      if (text === 'back') return { kind: 'back' };
      if (text === '' && screen.proof !== '') return { kind: 'text', text: screen.proof };
      return { kind: 'text', text: text === '-' ? '' : text };
    },
    async review(entries) {
      print(words.lookOver);
      for (const [place, { question, answer }] of entries.entries())
        print(`${place + 1}. ${question.ask} ${answer}`);
      print('Type a number to change that answer, Enter or result to see the result, quit to save and stop.');
      for (;;) {
        const chosen = await choice('Number or Enter:', entries.length);
        if ('place' in chosen) return { kind: 'change', question: entries[chosen.place]!.question.id };
        if (chosen.command === '' || chosen.command === 'result') return { kind: 'result' };
        if (chosen.command === 'quit') return { kind: 'quit' };
        print(words.notUnderstood);
      }
    },
    close: () => lines.close(),
  };
}

/** The outcome of a command, or what to say instead. */
function commanded(
  command: string,
  { question, canGoBack }: QuestionScreen,
  placed: number | null,
): QuestionOutcome | string {
  switch (command) {
    case 'back':
      return canGoBack ? { kind: 'back' } : words.noBack;
    case 'skip':
      return question.kind === 'fact' ? words.noSkip : { kind: 'unknown' };
    case 'help':
      return question.help ?? words.noHelp;
    case 'note':
      return placed === null ? words.chooseForNote : { kind: 'note', answer: question.answers[placed]!.id };
    case 'quit':
      return { kind: 'quit' };
    case '':
      return placed === null ? words.notUnderstood : { kind: 'answer', answer: question.answers[placed]!.id };
    default:
      return words.notUnderstood;
  }
}

function questionText(screen: QuestionScreen): string {
  const { question, area, place } = screen;
  const before = placeOf(screen);
  return [
    '',
    words.place(screen),
    ...(place.isNewArea ? [area.why] : []),
    question.ask,
    ...question.answers.map(({ label }, at) => `${at + 1}. ${label}`),
    ...(before === null ? [] : [`Your answer so far: ${before + 1}. Enter keeps it.`]),
    `Type a number, or: ${commandsOf(screen)}.`,
  ].join('\n');
}

function commandsOf({ canGoBack, question }: QuestionScreen): string {
  const skip = question.kind === 'weighted' ? ["skip (I don't know)"] : [];
  return [...(canGoBack ? ['back'] : []), ...skip, 'help', 'note', 'quit (save and stop)'].join(', ');
}

function placeOf({ question, given }: QuestionScreen): number | null {
  const place = question.answers.findIndex(({ id }) => id === answerId(given));
  return place === -1 ? null : place;
}
