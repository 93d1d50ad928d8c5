import { createPrompt, useKeypress, useState } from '@inquirer/core';
import { answerId } from '../../../scoring/index.ts';
import type { QuestionOutcome, QuestionScreen } from '../asker.ts';
import { sentences } from '../sentences.ts';
import { listKey, typedNumber } from './keys.ts';
import { answeredView, type QuestionState, questionView } from './question-view.ts';
import type { Terminal } from './terminal.ts';
import { useSize } from './use-size.ts';

type Config = { readonly screen: QuestionScreen; readonly terminal: Terminal };

/**
 * A question: a number or the arrows choose, Enter confirms. Nothing is chosen at first, but what was answered
 * before in this interview or, where the area says so, last time.
 */
export const questionPrompt = createPrompt<QuestionOutcome, Config>(({ screen, terminal }, done) => {
  const { answers, kind } = screen.question;
  const preselected = screen.given ?? (screen.area.rerun === 'confirm' ? screen.lastTime : undefined);
  const before = answers.findIndex(({ id }) => id === answerId(preselected));
  const [state, setState] = useState<QuestionState>({
    cursor: before === -1 ? null : before,
    showsHelp: false,
    notice: null,
  });
  const [typed, setTyped] = useState('');
  const [ended, setEnded] = useState<QuestionOutcome | null>(null);
  const size = useSize(terminal);

  const choose = (cursor: number | null) => setState({ ...state, cursor, notice: null });
  const notice = (text: string) => setState({ ...state, notice: text });
  const end = (outcome: QuestionOutcome) => {
    setEnded(outcome);
    done(outcome);
  };

  useKeypress((pressed) => {
    const key = listKey(pressed);
    if (key === null) return;
    setTyped(key.kind === 'digit' ? typedNumber(typed, key.digit, answers.length) : '');
    const chosen = state.cursor === null ? undefined : answers[state.cursor];
    switch (key.kind) {
      case 'move':
        return choose(moved(state.cursor, key.by, answers.length));
      case 'digit': {
        const number = typedNumber(typed, key.digit, answers.length);
        return number === '' ? notice(sentences.chooseFirst) : choose(Number(number) - 1);
      }
      case 'confirm':
        return chosen ? end({ kind: 'answer', answer: chosen.id }) : notice(sentences.chooseFirst);
      case 'note':
        return chosen ? end({ kind: 'note', answer: chosen.id }) : notice(sentences.chooseForNote);
      case 'unknown':
        return kind === 'fact' ? notice(sentences.noSkip) : end({ kind: 'unknown' });
      case 'back':
        return screen.canGoBack ? end({ kind: 'back' }) : notice(sentences.noBack);
      case 'help':
        return setState({ ...state, showsHelp: !state.showsHelp, notice: null });
      case 'quit':
        return end({ kind: 'quit' });
      case 'result':
        return undefined;
    }
  });

  if (ended?.kind === 'back' || ended?.kind === 'quit') return '';
  if (ended !== null)
    return answeredView(screen, ended.kind === 'unknown' ? null : ended.answer, size.width, terminal.palette);
  return [questionView(screen, state, size, terminal.palette), undefined];
});

/** Stops at both ends; from nothing chosen it begins at the end it comes from. */
export function moved(cursor: number | null, by: 1 | -1, entries: number): number {
  if (cursor === null) return by === 1 ? 0 : entries - 1;
  return Math.min(entries - 1, Math.max(0, cursor + by));
}
