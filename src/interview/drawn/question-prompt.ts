import { answerId } from '../../../scoring/index.ts';
import type { Palette } from '../../terminal/palette.ts';
import type { QuestionOutcome, QuestionScreen } from '../asker.ts';
import { sentences } from '../sentences.ts';
import { terminalSentences } from '../terminal-sentences.ts';
import { listKey } from './keys.ts';
import { listAt, movedInList } from './list.ts';
import type { Next, Prompt } from './prompt.ts';
import { answeredView, type QuestionState, questionView } from './question-view.ts';

/**
 * A question: a number or the arrows choose, Enter confirms. Nothing is chosen at first, but what was answered
 * before in this interview or, where the area says so, last time.
 */
export function questionPrompt(
  screen: QuestionScreen,
  palette: Palette,
): Prompt<QuestionState, QuestionOutcome> {
  const { answers, kind, help } = screen.question;
  const labels = answers.map(({ label }) => label);
  const preselected = screen.given ?? (screen.area.rerun === 'confirm' ? screen.lastTime : undefined);
  const before = answers.findIndex(({ id }) => id === answerId(preselected));
  return {
    start: { list: listAt(before === -1 ? null : before), showsHelp: false, notice: null },
    press(state, pressed, { rows }): Next<QuestionState, QuestionOutcome> {
      const notice = (text: string) => ({ state: { ...state, notice: text } });
      const list = movedInList(state.list, pressed, labels, Math.ceil(rows / 3));
      if (list !== null) {
        const isNoNumber = list.number === '' && list.cursor === state.list.cursor && list.cursor === null;
        const isDigit = pressed.kind === 'key' && listKey(pressed)?.kind === 'digit' && list.filter === null;
        return { state: { ...state, list, notice: isNoNumber && isDigit ? sentences.chooseFirst : null } };
      }
      const chosen = state.list.cursor === null ? undefined : answers[state.list.cursor];
      switch (pressed.kind === 'key' ? listKey(pressed)?.kind : undefined) {
        case 'confirm':
          return chosen ? { outcome: { kind: 'answer', answer: chosen.id } } : notice(sentences.chooseFirst);
        case 'note':
          return chosen ? { outcome: { kind: 'note', answer: chosen.id } } : notice(sentences.chooseForNote);
        case 'unknown':
          return kind === 'fact' ? notice(sentences.noSkip) : { outcome: { kind: 'unknown' } };
        case 'back':
        case 'escape':
          return screen.canGoBack ? { outcome: { kind: 'back' } } : notice(terminalSentences.noBack);
        case 'help':
          return help === undefined
            ? notice(sentences.noHelp)
            : { state: { ...state, showsHelp: !state.showsHelp, notice: null } };
        case 'quit':
          return { outcome: { kind: 'quit' } };
        default:
          return { state };
      }
    },
    view: (state, size) => ({ lines: questionView(screen, state, size, palette) }),
    stays(outcome, { width }) {
      if (outcome.kind === 'back' || outcome.kind === 'quit') return [];
      return answeredView(screen, outcome.kind === 'unknown' ? null : outcome.answer, width, palette);
    },
  };
}
