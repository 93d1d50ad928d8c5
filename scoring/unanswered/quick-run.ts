import type { Answers, Given } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { nextQuestion } from './next-question.ts';
import { remainingQuestions } from './remaining.ts';

/**
 * The answers that quick mode would have asked for, in the order of asking; what is not among the answers
 * counts as "I don't know". They give the same recommended route as all answers do.
 */
export function quickAnswers(bank: Bank, answers: Answers): Answers {
  const used: Record<string, Given> = {};
  for (let next = nextQuestion(bank, used); next !== null; next = nextQuestion(bank, used))
    used[next.id] = answers[next.id] ?? null;
  return used;
}

/**
 * The same as a result of its own: what was asked and not given stays open, and may still change the route; `asked`
 * counts it all the same.
 */
export function quickRun(
  bank: Bank,
  answers: Answers,
): { readonly answers: Answers; readonly quick: QuickCount } {
  const used = quickAnswers(bank, answers);
  const given = Object.entries(used).filter(([id]) => answers[id] !== undefined);
  return { answers: Object.fromEntries(given), quick: quickCount(bank, used) };
}

/** How many questions were asked, and how many the full assessment would ask this person at the most. */
export type QuickCount = { readonly asked: number; readonly of: number };

/** @param answers those asked for so far */
export function quickCount(bank: Bank, answers: Answers): QuickCount {
  const asked = Object.values(answers).filter((given) => given !== undefined).length;
  return { asked, of: asked + remainingQuestions(bank, answers).most.length };
}
