import { z } from 'zod';
import { savedAssessment } from './assessment.ts';
import { draftFile } from './draft.ts';
import { evidenceFile } from './evidence.ts';
import { id } from './parts.ts';
import { declined } from './plan.ts';

const count = z.int().min(0);

const path = z.string().describe('The file that it lies in.');

/** Printed by `history --json`. */
export const history = z.strictObject({
  schema: z.literal('pm-path/history/1'),
  home: z.string(),
  assessments: z.array(
    z.strictObject({
      ...savedAssessment.pick({ id: true, takenAt: true, bank: true, recommendation: true }).shape,
      path,
    }),
  ),
  evidence: z.array(evidenceFile.extend({ path })),
  declined,
  drafts: z
    .array(
      z.strictObject({
        ...draftFile.pick({ bank: true, savedAt: true }).shape,
        answered: count.describe('Questions answered.'),
        setAside: z.boolean().describe('Out of the way of a newer one: no interview goes on with it.'),
        path,
      }),
    )
    .describe('Unfinished interviews, of every bank.'),
  otherBanks: z.array(z.strictObject({ bank: id, assessments: count, deeds: count })),
  unreadable: z.array(z.strictObject({ path, reason: z.string() })),
  leftovers: z
    .array(path)
    .describe('Files that say that an interview is under way, and what saves have left that were ended.'),
  strangers: z.array(path).describe('What lies there and has no name that pm-path gives.'),
});

/** Printed by `log --list --json`. */
export const deeds = z.strictObject({
  schema: z.literal('pm-path/deeds/1'),
  deeds: z.array(evidenceFile),
});
