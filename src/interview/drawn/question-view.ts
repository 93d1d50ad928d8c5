import { answerId } from '../../../scoring/index.ts';
import type { Palette } from '../../terminal/palette.ts';
import { printable } from '../../terminal/printable.ts';
import { wrapped } from '../../terminal/wrap.ts';
import type { QuestionScreen } from '../asker.ts';
import { sentences } from '../sentences.ts';
import { windowOf } from './list-window.ts';
import type { Size } from './terminal.ts';

export type QuestionState = {
  /** Place of the answer chosen; `null`: nothing is chosen yet. */
  readonly cursor: number | null;
  readonly showsHelp: boolean;
  /** A line about the last key, such as why it did nothing. */
  readonly notice: string | null;
};

const ROWS_FOR_ANSWERS = 3;

/** The question as drawn, never higher than the terminal: what can be missed goes first where rows are few. */
export function questionView(
  screen: QuestionScreen,
  state: QuestionState,
  size: Size,
  palette: Palette,
): string {
  const { width, rows } = size;
  const text = (value: string, first = '') => wrapped(printable(value), width, first);
  const { question, area } = screen;
  const answers = question.answers.map(({ id, label }, place) =>
    answerEntry(screen, state, palette, width, place, id, label),
  );
  const place = text(sentences.place(screen)).map(palette.accent);
  const why = screen.place.isNewArea ? text(area.why).map(palette.muted) : [];
  const ask = text(question.ask).map(palette.title);
  const help = state.showsHelp ? text(question.help ?? sentences.noHelp) : [];
  const notice = state.notice === null ? [] : text(state.notice).map(palette.warning);
  const keys = text(keyLine(screen)).map(palette.muted);
  const below = [...help, ...notice];
  const layouts = [
    [
      [...place, ...why, '', ...ask, ''],
      ['', ...below, ...(below.length > 0 ? [''] : []), ...keys],
    ],
    [
      [...place, ...ask],
      [...below, ...keys],
    ],
    [ask, [...below, ...keys]],
    [ask, below.length > 0 ? below : keys.slice(0, 1)],
    [ask.slice(0, 2), below.slice(0, 1)],
  ] as const;
  const whole = answers.flat().length;
  const wanted = (least: number) =>
    layouts.find(([above, under]) => above.length + under.length + least <= rows - 1);
  const [above, under] = wanted(whole) ?? wanted(Math.min(whole, ROWS_FOR_ANSWERS)) ?? layouts.at(-1)!;
  const room = Math.max(1, rows - 1 - above.length - under.length);
  return [...above, ...windowOf(answers, state.cursor, room), ...under].join('\n');
}

function answerEntry(
  screen: QuestionScreen,
  { cursor }: QuestionState,
  palette: Palette,
  width: number,
  place: number,
  id: string,
  label: string,
): readonly string[] {
  const chosen = place === cursor;
  const digits = String(screen.question.answers.length).length;
  const mark = chosen ? '>' : ' ';
  const before = answeredBefore(screen, id);
  const lines = wrapped(
    printable(before === null ? label : `${label} (${before})`),
    width,
    `${mark} ${String(place + 1).padStart(digits)}. `,
  );
  return chosen ? lines.map(palette.accent) : lines;
}

/** Whether this answer was given before, in this interview or, where that may show, last time. */
function answeredBefore({ given, lastTime, area }: QuestionScreen, id: string): string | null {
  if (answerId(given) === id) return sentences.answeredBefore;
  return area.rerun === 'confirm' && answerId(lastTime) === id ? sentences.answeredLastTime : null;
}

/** The keys in words; back and "I don't know" only where they do something. */
function keyLine({ canGoBack, question }: QuestionScreen): string {
  return [
    'Enter confirms',
    ...(canGoBack ? ['b back'] : []),
    ...(question.kind === 'weighted' ? ["s I don't know"] : []),
    '? help',
    'n note or proof',
    'q save and quit',
  ].join(', ');
}

/**
 * What stays on the screen once the question is answered.
 * @param answer its id; `null`: "I don't know"
 */
export function answeredView(
  screen: QuestionScreen,
  answer: string | null,
  width: number,
  palette: Palette,
): string {
  const { question, lastTime, area } = screen;
  const label = question.answers.find(({ id }) => id === answer)?.label ?? sentences.unknown;
  const before =
    area.rerun === 'fresh' && lastTime !== undefined
      ? wrapped(printable(sentences.lastTime(screen, answer)), width, '  ').map(palette.muted)
      : [];
  return [
    ...wrapped(printable(question.ask), width).map(palette.muted),
    ...wrapped(printable(label), width, '  '),
    ...before,
  ].join('\n');
}
