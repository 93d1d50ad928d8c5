import { answerId } from '../../../scoring/index.ts';
import type { QuestionOutcome, QuestionScreen } from '../asker.ts';
import { sentences } from '../sentences.ts';
import { terminalSentences } from '../terminal-sentences.ts';

/** What can be typed in place of a number, and what it means. */
export const COMMANDS: Readonly<Record<string, string>> = {
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

/** The outcome of a command, or what to say instead. */
export function commanded(
  command: string,
  { question, canGoBack }: QuestionScreen,
  placed: number | null,
): QuestionOutcome | string {
  switch (command) {
    case 'back':
      return canGoBack ? { kind: 'back' } : terminalSentences.noBack;
    case 'skip':
      return question.kind === 'fact' ? sentences.noSkip : { kind: 'unknown' };
    case 'help':
      return question.help ?? sentences.noHelp;
    case 'note':
      return placed === null
        ? sentences.chooseForNote
        : { kind: 'note', answer: question.answers[placed]!.id };
    case 'quit':
      return { kind: 'quit' };
    case '':
      return placed === null
        ? terminalSentences.notUnderstood
        : { kind: 'answer', answer: question.answers[placed]!.id };
    default:
      return terminalSentences.notUnderstood;
  }
}

/** A question as lines to be read from top to bottom. */
export function questionText(screen: QuestionScreen): string {
  const { question, area, place } = screen;
  const before = placeOf(screen);
  return [
    '',
    `${sentences.place(screen)} (${terminalSentences.minutesLeft(screen.progress.minutes)})`,
    ...(place.isNewArea ? [area.why] : []),
    question.ask,
    ...question.answers.map(({ label }, at) => `${at + 1}. ${label}`),
    ...(before === null
      ? []
      : [terminalSentences.enterKeeps(screen.given === undefined ? 'last time' : 'now', before + 1)]),
    terminalSentences.typeNumberOr(screen),
  ].join('\n');
}

/** Place of the answer given before in this interview or, where that may show, last time. */
export function placeOf({ question, given, lastTime, area }: QuestionScreen): number | null {
  const before = given ?? (area.rerun === 'confirm' ? lastTime : undefined);
  const place = question.answers.findIndex(({ id }) => id === answerId(before));
  return place === -1 ? null : place;
}
