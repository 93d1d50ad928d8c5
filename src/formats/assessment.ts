import { z } from 'zod';
import { answersFile } from './answers.ts';
import { hoursPerWeek, id } from './parts.ts';
import { recordId, time } from './record.ts';

/**
 * Of a saved assessment what coming back to it needs; the rest is left unread, so that what any version of
 * the program has saved stays readable.
 */
export const savedAssessment = z.object({
  schema: z.literal('pm-path/assessment/1'),
  id: recordId,
  takenAt: time,
  bank: z.object({ id, version: z.string(), digest: z.string() }),
  recommendation: z.object({ route: id, toward: id.nullable().optional() }),
  routes: z.array(z.object({ id, readiness: z.number().optional() })),
  areas: z.array(z.object({ id, score: z.number().nullable() })),
  // Hours that are out of all sense are left out, and not the whole assessment with them.
  plan: z.object({ hoursPerWeek: hoursPerWeek.optional().catch(undefined) }),
  quick: z.object({ asked: z.number(), of: z.number() }).optional(),
  answers: answersFile,
});

export type SavedAssessment = z.infer<typeof savedAssessment>;
