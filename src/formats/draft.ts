import { z } from 'zod';
import { answersFile } from './answers.ts';
import { id } from './parts.ts';

/** The answers of an interview under way: `drafts/BANK.json`. */
export const draftFile = z.strictObject({
  schema: z.literal('pm-path/draft/1'),
  bank: z.strictObject({ id, version: z.string() }),
  savedAt: z.iso.datetime('a time such as 2026-11-24T09:00:00.000Z is expected'),
  answers: answersFile,
});
