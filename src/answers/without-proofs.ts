import { type Answers, type Bank, findQuestion, hasProof } from '../../scoring/index.ts';
import { needsProof } from './needs-proof.ts';

/**
 * The answers with every proof and note kept back, which count the same: where a proof is needed and was given, the
 * stand-in says so. A note on an answer that needs none counts for nothing, and is left out.
 * @param answers that fit the bank
 */
export function withoutProofs(bank: Bank, answers: Answers, standIn: string): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, given]) => {
      if (typeof given !== 'object' || given === null) return [id, given];
      const { answer } = given;
      const counts = needsProof(findQuestion(bank, id)!, answer) && hasProof(given);
      return [id, counts ? { answer, proof: standIn } : answer];
    }),
  );
}
