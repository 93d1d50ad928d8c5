import { type Answers, answerId, type Bank, type Given, type Question } from '../../scoring/index.ts';
import type { AnswersFile } from '../formats/answers.ts';

/** An entry that the bank has no place for. */
export type Misfit = { readonly id: string } & (
  | { readonly code: 'no-question' }
  | { readonly code: 'twice'; readonly question: Question }
  | { readonly code: 'no-answer'; readonly question: Question; readonly answer: string }
);

/** Answers that fit the bank, in its order, and what does not fit. Former ids are taken for the present ones. */
export function fitAnswers(
  bank: Bank,
  file: AnswersFile,
): { readonly answers: Answers; readonly misfits: readonly Misfit[] } {
  const questions = bank.areas.flatMap((area) => area.questions);
  const misfits: Misfit[] = [];
  const fitting = new Map<string, Given>();
  for (const [id, entry] of Object.entries(file)) {
    const given = entry as Given;
    const question =
      questions.find((one) => one.id === id) ?? questions.find(({ formerly }) => formerly.includes(id));
    const fitted = question && fitAnswer(question, given);
    if (!question) misfits.push({ id, code: 'no-question' });
    else if (fitting.has(question.id)) misfits.push({ id, code: 'twice', question });
    else if (fitted === undefined)
      misfits.push({ id, code: 'no-answer', question, answer: String(answerId(given)) });
    else fitting.set(question.id, fitted);
  }
  const inOrder = questions.flatMap(({ id }) => (fitting.has(id) ? [[id, fitting.get(id)!] as const] : []));
  return { answers: Object.fromEntries(inOrder), misfits };
}

/**
 * Whether the bank has a place for some of the answers, or there are none: otherwise they were given to the questions of
 * another bank, whatever id it had.
 */
export function hasPlaceFor(bank: Bank, file: AnswersFile): boolean {
  return Object.keys(file).length === 0 || Object.keys(fitAnswers(bank, file).answers).length > 0;
}

/** The answer under its present id; `undefined` when the question has no such answer. */
function fitAnswer(question: Question, given: Given): Given | undefined {
  const id = answerId(given);
  if (id == null) return given;
  const known =
    question.answers.find((one) => one.id === id) ??
    question.answers.find((one) => one.formerly.includes(id));
  if (!known) return undefined;
  return typeof given === 'string' ? known.id : { ...given, answer: known.id };
}
