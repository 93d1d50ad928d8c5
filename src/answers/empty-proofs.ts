import { type Answers, type Bank, findQuestion, hasProof } from '../../scoring/index.ts';
import { needsProof } from './needs-proof.ts';

/**
 * Full ids of the questions whose answer needs a proof and came with one that says too little to be checked.
 * @param answers that fit the bank
 */
export function emptyProofs(bank: Bank, answers: Answers): readonly string[] {
  return Object.entries(answers).flatMap(([id, given]) => {
    if (typeof given !== 'object' || !given?.proof?.trim() || hasProof(given)) return [];
    return needsProof(findQuestion(bank, id)!, given.answer) ? [id] : [];
  });
}
