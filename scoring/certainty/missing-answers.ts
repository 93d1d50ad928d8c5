import { type Answers, answerId } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { boundsOf } from '../unanswered/bounds.ts';
import { decidingQuestions } from '../unanswered/next-question.ts';
import { possibleRoutes } from '../unanswered/possible-routes.ts';

/** What the answers that are missing or unknown can still do to the recommended route. */
export type MissingAnswers = {
  /** No completion brings another route. */
  readonly settled: boolean;
  /** Ids of the routes that are not excluded, the recommended one among them. */
  readonly couldBecome: readonly string[];
  /** Full ids of the open questions that can decide, what moves the decision most first. */
  readonly hangsOn: readonly string[];
};

export function missingAnswers(bank: Bank, answers: Answers): MissingAnswers {
  const known = Object.fromEntries(Object.entries(answers).filter(([, given]) => answerId(given) != null));
  const bounds = boundsOf(bank, known);
  const couldBecome = possibleRoutes(bank, bounds);
  const settled = couldBecome.length === 1;
  return {
    settled,
    couldBecome,
    hangsOn: settled ? [] : decidingQuestions(bank, known, bounds).map(({ id }) => id),
  };
}
