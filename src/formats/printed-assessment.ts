import { z } from 'zod';
import { answersFile } from './answers.ts';
import { plan } from './plan.ts';
import { bankIdentity, recordId, time } from './record.ts';
import { areaResult, recommendation, routeResult } from './result.ts';

/**
 * A whole assessment, as `assess --json` prints it and as it is saved. Reading back is more lenient: see
 * `savedAssessment`.
 */
export const printedAssessment = z.strictObject({
  schema: z.literal('pm-path/assessment/1'),
  id: recordId,
  takenAt: time,
  bank: bankIdentity,
  recommendation,
  routes: z.array(routeResult),
  areas: z.array(areaResult),
  plan,
  quick: z
    .strictObject({ asked: z.int(), of: z.int() })
    .optional()
    .describe('With --quick only: how many questions were asked, and would be at the most in full.'),
  answers: answersFile,
});
