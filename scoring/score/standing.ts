import { answerId, type Given, hasProof } from '../model/answers.ts';
import type { WeightedQuestion } from '../model/bank.ts';

/**
 * Where a person stands on a weighted question: what is claimed (place in the list of answers, read by
 * conditions; `null` when unknown or not asked) and the place of the answer that counts for the score.
 */
export type Standing = { readonly claimed: number | null; readonly counted: number };

const UNKNOWN: Standing = { claimed: null, counted: 0 };

export function standing(question: WeightedQuestion, given: Given | undefined): Standing {
  const id = answerId(given);
  const claimed = question.answers.findIndex((answer) => answer.id === id);
  if (claimed === -1) return UNKNOWN;
  return hasProof(given) ? proven(claimed) : unproven(question, claimed);
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
 * Nothing changes unless that counts more; an unproven higher claim stays a claim.
 */
export function raise(question: WeightedQuestion, before: Standing, place: number): Standing {
  const { answers } = question;
  if (answers[place]!.worth <= answers[before.counted]!.worth) return before;
  return { claimed: Math.max(place, before.claimed ?? 0), counted: place };
}
