import { answerId } from '../../../scoring/index.ts';
import type { Palette } from '../../terminal/palette.ts';
import { printable } from '../../terminal/printable.ts';
import { displayWidth, wrapped } from '../../terminal/wrap.ts';
import type { QuestionScreen } from '../asker.ts';
import { sentences } from '../sentences.ts';
import { terminalSentences } from '../terminal-sentences.ts';
import { isLong, type ListState } from './list.ts';
import { listedEntries, listLines } from './list-view.ts';
import type { Size } from './terminal.ts';

export type QuestionState = {
  readonly list: ListState;
  readonly showsHelp: boolean;
  /** A line about the last key, such as why it did nothing. */
  readonly notice: string | null;
};

/** Of answers that have to be scrolled: with why the area matters, and at the least. */
const ROWS_BESIDE_WHY = 8;
const ROWS_FOR_ANSWERS = 3;

/** The question as drawn, never higher than the terminal: what can be missed goes first where rows are few. */
export function questionView(
  screen: QuestionScreen,
  state: QuestionState,
  { width, rows }: Size,
  palette: Palette,
): readonly string[] {
  const text = (value: string) => wrapped(printable(value), width);
  const { question, area } = screen;
  const entries = question.answers.map(({ id, label }) => {
    const before = answeredBefore(screen, id);
    return { label: before === null ? label : `${label} (${before})` };
  });
  const list = listedEntries(entries, state.list, width, palette);
  const { bar, place } = progressLines(screen, width, palette);
  const why = screen.place.isNewArea ? text(area.why).map(palette.muted) : [];
  const ask = text(question.ask).map(palette.title);
  const help = state.showsHelp && question.help !== undefined ? text(question.help) : [];
  const notice = state.notice === null ? [] : text(state.notice).map(palette.warning);
  const keys = text(keyLine(screen)).map(palette.muted);
  const below = [...help, ...notice];
  const layouts = [
    [
      [...bar, ...place, ...why, '', ...ask, ''],
      ['', ...below, ...(below.length > 0 ? [''] : []), ...keys],
    ],
    [
      [...bar, ...place, ...why, ...ask],
      [...below, ...keys],
    ],
    [
      [...bar, ...ask],
      [...below, ...keys],
    ],
    [ask, [...below, ...keys]],
    [ask, below.length > 0 ? below : keys.slice(0, 1)],
    [ask.slice(0, 2), below.slice(0, 1)],
  ] as const;
  const whole = list.lines.flat().length + (state.list.filter === null ? 0 : 1);
  const wanted = (least: number) =>
    layouts.find(([above, under]) => above.length + under.length + least <= rows);
  const [above, under] =
    wanted(whole) ?? wanted(ROWS_BESIDE_WHY) ?? wanted(ROWS_FOR_ANSWERS) ?? layouts.at(-1)!;
  const room = Math.max(1, rows - above.length - under.length);
  return [...above, ...listLines(list, state.list, room, width, palette), ...under];
}

const BAR = 16;
const NARROW_BAR = 8;

/** How far the interview is and how long it may still take; beside it, or below, the place in the area. */
function progressLines(screen: QuestionScreen, width: number, palette: Palette) {
  const left = terminalSentences.minutesLeft(screen.progress.minutes);
  const place = sentences.place(screen);
  const isWide = BAR + 2 + displayWidth(`${left}  ${place}`) <= width;
  const columns = isWide ? BAR : NARROW_BAR;
  // It is full only when nothing is left.
  const filled = Math.floor(screen.progress.share * columns);
  const bar = `${palette.accent('█'.repeat(filled))}${palette.muted('·'.repeat(columns - filled))}`;
  if (isWide)
    return { bar: [`${bar} ${palette.muted(left)}  ${palette.accent(printable(place))}`], place: [] };
  const [first, ...more] = wrapped(left, Math.max(1, width - columns - 1)).map(palette.muted);
  return {
    bar: [`${bar} ${first}`, ...more.map((line) => `${' '.repeat(columns + 1)}${line}`)],
    place: wrapped(printable(place), width).map(palette.accent),
  };
}

/** Whether this answer was given before, in this interview or, where that may show, last time. */
function answeredBefore({ given, lastTime, area }: QuestionScreen, id: string): string | null {
  if (answerId(given) === id) return sentences.answeredBefore;
  return area.rerun === 'confirm' && answerId(lastTime) === id ? sentences.answeredLastTime : null;
}

/** The keys in words, each only where it does something. */
function keyLine({ canGoBack, question }: QuestionScreen): string {
  const narrows = isLong(question.answers.map(({ label }) => label));
  const key = (letter: string, other: string) => (narrows ? other : letter);
  const { confirm, look, back, unknown, help, note, quit } = terminalSentences.questionKeys;
  return [
    confirm,
    ...(narrows ? [look] : []),
    ...(canGoBack ? [back(key('b', 'Esc'))] : []),
    ...(question.kind === 'weighted' && !narrows ? [unknown] : []),
    ...(question.help === undefined ? [] : [help]),
    note(key('n', 'Tab')),
    quit(key('q', 'Ctrl-D')),
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
): readonly string[] {
  const { question, lastTime, area } = screen;
  const label = question.answers.find(({ id }) => id === answer)?.label ?? sentences.unknown;
  const before =
    area.rerun === 'fresh' && lastTime !== undefined
      ? wrapped(printable(terminalSentences.lastTime(screen, answer)), width, '  ').map(palette.muted)
      : [];
  return [
    ...wrapped(printable(question.ask), width).map(palette.muted),
    ...wrapped(printable(label), width, '  '),
    ...before,
  ];
}
