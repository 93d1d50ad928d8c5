import { type Answers, answerId, type Given, hasProof } from '../model/answers.ts';
import type { Bank, Question } from '../model/bank.ts';
import { allQuestions } from '../model/lookup.ts';

/**
 * A person's answers with those of a rater in place of theirs. Facts are the person's to tell; what the rater did not
 * answer, or does not know, stays as it is. A proof of the person's also proves whatever is lower; what the rater puts
 * higher has only the proof that the rater names.
 */
export function answersBy(bank: Bank, own: Answers, rater: Answers): Answers {
  const seen = allQuestions(bank).flatMap((question) => {
    const given = seenAs(question, own[question.id], rater[question.id]);
    return given === undefined ? [] : [[question.id, given] as const];
  });
  return Object.fromEntries(seen);
}

function seenAs(question: Question, own: Given | undefined, rated: Given | undefined): Given | undefined {
  const [ownId, ratedId] = [answerId(own), answerId(rated)];
  if (question.kind === 'fact' || ratedId == null || ratedId === ownId) return own;
  const place = (id: string | null | undefined) => question.answers.findIndex((answer) => answer.id === id);
  if (hasProof(rated) || !hasProof(own) || place(ratedId) > place(ownId)) return rated;
  return { answer: ratedId, proof: (own as { readonly proof: string }).proof };
}
