import { z } from 'zod';
import { answersFile } from './answers.ts';
import { MOST_PROOF } from './limits.ts';
import { fullId, id } from './parts.ts';
import { time } from './record.ts';

/** The answers of an interview under way: `drafts/BANK.json`. */
export const draftFile = z.strictObject({
  schema: z.literal('pm-path/draft/1'),
  bank: z.strictObject({ id, version: z.string() }),
  savedAt: time,
  /** Asked in quick mode; absent in full. */
  quick: z.literal(true).optional(),
  answers: answersFile,
  /** Texts typed for answers that are not their proof, by question and answer; the latest of a question last. */
  typed: z.record(fullId, z.record(id, z.string().max(MOST_PROOF))).optional(),
});

export type DraftFile = z.infer<typeof draftFile>;
