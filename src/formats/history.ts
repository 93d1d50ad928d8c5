import { z } from 'zod';
import { savedAssessment } from './assessment.ts';
import { evidenceFile } from './evidence.ts';
import { declined } from './plan.ts';

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
});

/** Printed by `log --list --json`. */
export const deeds = z.strictObject({
  schema: z.literal('pm-path/deeds/1'),
  deeds: z.array(evidenceFile),
});
