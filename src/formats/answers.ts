import { z } from 'zod';
import { GIVEN_EXPECTED, MOST_PROOF } from './limits.ts';
import { fullId } from './parts.ts';

/** An answer id, `null` for "I don't know", or an answer with its proof. */
const given = z.union(
  [
    z.string(),
    z.null(),
    z.strictObject({
      answer: z.string().nullable(),
      proof: z.string().max(MOST_PROOF, `at most ${MOST_PROOF} characters are expected`).optional(),
    }),
  ],
  GIVEN_EXPECTED,
);

/** A map of full question ids; also the `answers` of any JSON output. */
export const answersFile = z.record(fullId, given);

export type AnswersFile = z.infer<typeof answersFile>;
