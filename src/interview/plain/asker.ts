import type { Readable, Writable } from 'node:stream';
import { printable } from '../../terminal/printable.ts';
import { wrapped } from '../../terminal/wrap.ts';
import { type Asker, Interrupted, type QuestionOutcome } from '../asker.ts';
import { proofRefused, proofTyped, saysTooLittle } from '../proof.ts';
import { openInReview } from '../review.ts';
import { sentences } from '../sentences.ts';
import { terminalSentences } from '../terminal-sentences.ts';
import { linesOf, type Typed } from './lines.ts';
import { menuText } from './menu.ts';
import { COMMANDS, commanded, placeOf, questionText } from './question.ts';

type PlainTerminal = {
  readonly input: Readable;
  readonly output: Writable;
  readonly width: number;
  readonly ended: AbortSignal;
};

/** Asks line by line: nothing is redrawn, every key is a word, and all that the drawn screens do can be done. */
export function plainAsker({ input, output, width, ended }: PlainTerminal): Asker {
  const lines = linesOf(input, ended);
  const print = (text: string) => {
    for (const part of text.split('\n')) output.write(`${wrapped(printable(part), width).join('\n')}\n`);
  };
  const typed = async (prompt: string) => {
    output.write(`${prompt} `);
    const line = await lines.next();
    if (line === null) return null;
    return line.kind === 'line' ? line.text : wholeOf(line);
  };
  /** What the terminal has handed over only in part: its rest is no answer to anything, whatever it says. */
  const wholeOf = async ({ text: begun, kind }: Typed) => {
    print(kind === 'cut' ? terminalSentences.lineCut : terminalSentences.linesPasted);
    for (let text = begun, isCut = kind === 'cut'; ; ) {
      output.write(`${terminalSentences.typeHere.more} `);
      const more = await lines.next();
      if (more === null || more.text === '') return text;
      text += `${isCut ? '' : ' '}${more.text}`;
      isCut = more.kind === 'cut';
    }
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
    async menu(menu) {
      output.write(menuText(menu, width));
      for (;;) {
        const chosen = await choice(terminalSentences.typeHere.entry, menu.entries.length);
        if ('place' in chosen) return menu.entries[chosen.place]!.value;
        const named = menu.entries.find(({ key }) => key === chosen.command);
        if (named) return named.value;
        if (chosen.command === 'quit' || chosen.command === 'back') return null;
        if (chosen.command === '' && menu.kind === 'menu') return menu.entries[0]!.value;
        print(terminalSentences.chooseByNumber);
      }
    },
    async show(shown) {
      output.write(`${shown.join('\n')}\n\n`);
    },
    async question(screen) {
      print(questionText(screen));
      let placed: number | null = placeOf(screen);
      const { rerun } = screen.area;
      const ended = (outcome: QuestionOutcome): QuestionOutcome => {
        const answer = 'answer' in outcome ? outcome.answer : null;
        const isAnswered = outcome.kind !== 'back' && outcome.kind !== 'quit';
        if (isAnswered && rerun === 'fresh' && screen.lastTime !== undefined)
          print(terminalSentences.lastTime(screen, answer));
        return outcome;
      };
      for (;;) {
        const chosen = await choice(terminalSentences.typeHere.answer, screen.question.answers.length);
        if ('place' in chosen)
          return ended({ kind: 'answer', answer: screen.question.answers[chosen.place]!.id });
        if (chosen.command === 'note' && placed === null) {
          const noted = await choice(terminalSentences.typeHere.noted, screen.question.answers.length);
          if (!('place' in noted)) {
            print(terminalSentences.notUnderstood);
            continue;
          }
          placed = noted.place;
        }
        const outcome = commanded(chosen.command, screen, placed);
        if (typeof outcome !== 'string') return ended(outcome);
        print(outcome);
      }
    },
    async line(text) {
      print(text);
      const line = await typed(terminalSentences.typeHere.text);
      if (line === null) throw new Interrupted();
      return line;
    },
    async proof(screen) {
      print(`${screen.label}\n${sentences.proofAsk(screen)}\n${sentences.proofWithout(screen)}`);
      // What says too little is no proof to keep.
      const kept = saysTooLittle(screen, screen.proof) ? '' : screen.proof;
      if (screen.proof !== '') print(terminalSentences.soFar(screen.proof));
      if (kept !== '') print(terminalSentences.keptProof);
      if (screen.deeds.length > 0)
        print(
          [terminalSentences.deedsByNumber, ...screen.deeds.map((deed, at) => `${at + 1}. ${deed}`)].join(
            '\n',
          ),
        );
      print(terminalSentences.backToQuestion);
      for (;;) {
        const line = await typed(terminalSentences.typeHere.text);
        if (line === null) return { kind: 'quit' };
        if (line === 'back') return { kind: 'back' };
        const deed = /^\d$/.test(line) ? screen.deeds[Number(line) - 1] : undefined;
        const text = deed ?? proofTyped(kept, line);
        const refusal = proofRefused(screen, text);
        if (refusal === null) return { kind: 'text', text };
        print(refusal);
      }
    },
    async review(entries) {
      print(sentences.lookOver);
      for (const [place, { name, answer }] of entries.entries()) print(`${place + 1}. ${name} ${answer}`);
      const open = terminalSentences.openInLines(openInReview(entries));
      if (open !== '') print(open);
      print(terminalSentences.reviewInLines);
      for (;;) {
        const chosen = await choice(terminalSentences.typeHere.review, entries.length);
        if ('place' in chosen) return { kind: 'change', question: entries[chosen.place]!.question.id };
        if (chosen.command === '' || chosen.command === 'result') return { kind: 'result' };
        if (chosen.command === 'quit' || chosen.command === 'back') return { kind: chosen.command };
        print(terminalSentences.notUnderstood);
      }
    },
    close: () => lines.close(),
  };
}
