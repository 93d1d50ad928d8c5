import { type Answers, hasProof } from '../../scoring/index.ts';

/**
 * Stands where a proof was given, so that the answers of a report, read again, count the same.
 */
const GIVEN = '(given, and left out of this report)';

/** The answers with every proof and note kept back. */
export function withoutProofs(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, given]) => {
      if (typeof given !== 'object' || given === null) return [id, given];
      return [id, hasProof(given) ? { answer: given.answer, proof: GIVEN } : given.answer];
    }),
  );
}
