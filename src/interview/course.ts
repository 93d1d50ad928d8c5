import { type Answers, type Area, type Bank, type Question, questionStates } from '../../scoring/index.ts';
import { nextQuestion, quickCount, remainingQuestions } from '../../scoring/unanswered/index.ts';
import type { Place, Progress } from './asker.ts';
import { interviewLength } from './length.ts';

/** The order of asking. Questions go by their full ids. */
export type Course = {
  readonly kind: 'full' | 'quick';
  /** Is this question one that the course may ask? */
  asks(question: Question): boolean;
  /** What to ask after a question, or at the start; `null` when there is nothing left to ask. */
  next(answers: Answers, after: string | null): string | null;
  /** The question that going back leads to. */
  before(answers: Answers, at: string): string | null;
  /** What the person is told of where they are. */
  place(answers: Answers, at: string): Place;
  progress(answers: Answers): Progress;
};

type Placed = { readonly area: Area; readonly question: Question };

/**
 * Every open question in the order of the bank.
 * @param asks leaves questions out that are not to be asked again
 */
export function fullCourse(bank: Bank, asks: Course['asks'] = () => true): Course {
  const open = (answers: Answers): readonly Placed[] => {
    const states = questionStates(bank, answers);
    return bank.areas.flatMap((area) =>
      area.questions.filter(({ id }) => states.get(id) === 'open').map((question) => ({ area, question })),
    );
  };
  const indexOf = (list: readonly Placed[], id: string | null) =>
    list.findIndex(({ question }) => question.id === id);
  return {
    kind: 'full',
    asks,
    /** First the ones after this, so that going back does not jump about. */
    next(answers, after) {
      const list = open(answers);
      const here = indexOf(list, after);
      const inTurn = [...list.slice(here + 1), ...list.slice(0, Math.max(0, here))];
      const next = inTurn.find(({ question }) => answers[question.id] === undefined && asks(question));
      return next?.question.id ?? null;
    },
    /** Within what is asked: what is not to be asked again is changed in the list of all answers, if at all. */
    before(answers, at) {
      const list = open(answers).filter(({ question }) => asks(question) || question.id === at);
      return list[indexOf(list, at) - 1]?.question.id ?? null;
    },
    /** "1 of 3": what is open in the area now, and what the answers still to come may open. */
    place(answers, at) {
      const list = open(answers);
      const { area, question } = list[indexOf(list, at)]!;
      const inArea = list.filter((one) => one.area === area).map((one) => one.question);
      const { most } = remainingQuestions(bank, answers);
      const possible = new Set([...inArea, ...most.filter((one) => area.questions.includes(one))]);
      const number = inArea.indexOf(question) + 1;
      return { kind: 'in-area', number, of: possible.size, isNewArea: number === 1 };
    },
    progress(answers) {
      const { fewest, most } = interviewLength(bank, answers, asks);
      const asked = open(answers).filter(({ question }) => asks(question));
      const done = asked.filter(({ question }) => answers[question.id] !== undefined).length;
      return {
        share: shareOf(done, most.questions),
        minutes: { fewest: fewest.minutes, most: most.minutes },
      };
    },
  };
}

/** Reckoned with all questions that may still come, so that it never goes back when one of them does. */
function shareOf(done: number, left: number): number {
  return done + left === 0 ? 1 : done / (done + left);
}

/** Only the questions that can still change the recommended route, what moves it most first. */
export function quickCourse(bank: Bank, start: Answers): Course {
  const asked = bank.areas.flatMap(({ questions }) => questions.filter(({ id }) => start[id] !== undefined));
  const order = asked.map(({ id }) => id);
  const placeOf = (at: string) => (order.includes(at) ? order.indexOf(at) : order.length);
  return {
    kind: 'quick',
    asks: () => true,
    next(answers, after) {
      if (after !== null && !order.includes(after)) order.push(after);
      return nextQuestion(bank, answers)?.id ?? null;
    },
    before: (_, at) => order[placeOf(at) - 1] ?? null,
    place(answers, at) {
      const area = bank.areas.find(({ questions }) => questions.some(({ id }) => id === at))!;
      const before = new Set(order.slice(0, placeOf(at)));
      return {
        kind: 'in-all',
        number: placeOf(at) + 1,
        atMost: quickCount(bank, answers).of,
        isNewArea: area.questions.every(({ id }) => !before.has(id)),
      };
    },
    /** It may stop at any question. */
    progress(answers) {
      const { asked: done, of } = quickCount(bank, answers);
      return {
        share: shareOf(done, of - done),
        minutes: { fewest: 0, most: interviewLength(bank, answers).most.minutes },
      };
    },
  };
}
