import { answerId, type Given, hasProof } from './answers.ts';
import type { WeightedQuestion } from './bank.ts';

/**
 * Where a person stands on a weighted question: what is claimed (place in the list of answers, read by
 * conditions; `null` when unknown or not asked) and the place of the answer that counts for the score.
 */
export type Standing = { readonly claimed: number | null; readonly counted: number };

const UNKNOWN: Standing = { claimed: null, counted: 0 };

export function standing(question: WeightedQuestion, given: Given | undefined): Standing {
  const id = answerId(given);
  if (id == null) return UNKNOWN;
  const claimed = question.answers.findIndex((answer) => answer.id === id);
  if (claimed === -1) return UNKNOWN;
  return { claimed, counted: hasProof(given) ? claimed : provenPlace(question, claimed) };
}

/** The place of the answer itself if it needs no proof, else of the nearest lower one that needs none. */
function provenPlace(question: WeightedQuestion, claimed: number): number {
  let place = claimed;
  while (question.answers[place]!.needsProof) place -= 1;
  return place;
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
