import { answerId } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { allQuestions } from '../model/lookup.ts';
import { questionStates } from '../score/question-states.ts';
import { type Proportion, proportionOf } from '../statistics/proportion.ts';
import { type Figure, figureFrom } from './figure.ts';
import type { Person } from './person.ts';

/** How a question is answered by those to whom it is put. */
export type QuestionUse = {
  readonly question: string;
  readonly figures: Figure<{
    /** Ids of answers that nobody chose. */
    readonly neverChosen: readonly string[];
    readonly unknown: Proportion;
    /** Of weighted questions: the lowest and the highest answer. */
    readonly floor?: Proportion;
    readonly ceiling?: Proportion;
  }>;
};

/** Then a share is known within ±10 points, and what nobody chose is chosen by fewer than 3 in 100 (3/n). */
const FEWEST_FOR_SHARES = 100;

export function questionUse(bank: Bank, people: readonly Person[]): readonly QuestionUse[] {
  const put = people.map(({ answers }) => ({ answers, states: questionStates(bank, answers) }));
  return allQuestions(bank).map((question) => {
    const given = put
      .filter(
        ({ answers, states }) => states.get(question.id) === 'open' && answers[question.id] !== undefined,
      )
      .map(({ answers }) => answerId(answers[question.id]));
    const share = (id: string | null) => proportionOf(given.filter((one) => one === id).length, given.length);
    return {
      question: question.id,
      figures: figureFrom(given.length, FEWEST_FOR_SHARES, () => ({
        neverChosen: question.answers.filter(({ id }) => !given.includes(id)).map(({ id }) => id),
        unknown: share(null),
        ...(question.kind === 'weighted'
          ? { floor: share(question.answers[0]!.id), ceiling: share(question.answers.at(-1)!.id) }
          : {}),
      })),
    };
  });
}
