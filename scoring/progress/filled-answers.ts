import { type Answers, answerId } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { questionStates } from '../score/question-states.ts';

/**
 * Where a question was open and had no answer, the other assessment's answer; and so on for the questions that
 * these answers open.
 */
export function filledFrom(bank: Bank, answers: Answers, other: Answers): Answers {
  const missing = [...questionStates(bank, answers)]
    .filter(([id, state]) => state === 'open' && answerId(answers[id]) == null && answerId(other[id]) != null)
    .map(([id]) => [id, other[id]] as const);
  if (missing.length === 0) return answers;
  return filledFrom(bank, { ...answers, ...Object.fromEntries(missing) }, other);
}
