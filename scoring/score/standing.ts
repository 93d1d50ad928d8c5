import { answerId, type Given, hasProof } from '../model/answers.ts';
import type { WeightedQuestion } from '../model/bank.ts';

/**
 * Where a person stands on a weighted question: what is claimed (place in the list of answers, read by
 * conditions; `null` when unknown or not asked) and the place of the answer that counts for the score.
 */
export type Standing = { readonly claimed: number | null; readonly counted: number };

const UNKNOWN: Standing = { claimed: null, counted: 0 };

/** Where somebody stands who has given this to the question: one object for all who stand there. */
export function standings(question: WeightedQuestion): (given: Given | undefined) => Standing {
  const ofAnswers = new Map(
    question.answers.map(({ id }, place) => [
      id,
      { proven: proven(place), unproven: unproven(question, place) },
    ]),
  );
  return (given) => {
    const id = answerId(given);
    const ofAnswer = id == null ? undefined : ofAnswers.get(id);
    if (ofAnswer === undefined) return UNKNOWN;
    return hasProof(given) ? ofAnswer.proven : ofAnswer.unproven;
  };
}

/** A whole number from 0 that tells the standings of one question apart which answers can give. */
export function standingNumber({ claimed, counted }: Standing): number {
  return claimed === null ? 0 : 1 + 2 * claimed + (counted < claimed ? 1 : 0);
}

/** Above every `standingNumber` of the question. */
export function standingNumbers(question: WeightedQuestion): number {
  return 1 + 2 * question.answers.length;
}

export function proven(place: number): Standing {
  return { claimed: place, counted: place };
}

/** A claim without proof counts as the nearest lower answer that needs none, if it needs one itself. */
export function unproven(question: WeightedQuestion, claimed: number): Standing {
  let counted = claimed;
  while (question.answers[counted]!.needsProof) counted -= 1;
  return { claimed, counted };
}

/**
 * The standing after an action has raised the answer to `place`, with the action's artefact as its proof.
 * Nothing changes unless that is above what counts now, be it worth more or only asked for by a need; an unproven higher
 * claim stays a claim. So whoever stands higher before stands no lower afterwards.
 */
export function raise(before: Standing, place: number): Standing {
  if (place <= before.counted) return before;
  return { claimed: Math.max(place, before.claimed ?? 0), counted: place };
}
