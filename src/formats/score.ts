import { z } from 'zod';
import { answersFile } from './answers.ts';
import { id } from './parts.ts';
import { printedAssessment } from './printed-assessment.ts';

const anyId = z.unknown().describe('Any JSON; it comes back as it was given.');

/** A line that `score` reads; other keys are passed over. */
export const scoreRecord = z.object({ id: anyId.optional(), answers: answersFile });

const points = z.number().nullable().describe('null for an area without a score.');

/** A line that `score` writes: a result, with `--full` a whole one, or what is wrong with the record or the file. */
export const scoreResult = z.union([
  z.strictObject({
    id: anyId.optional(),
    recommendation: z.strictObject({ route: id, toward: id.nullable().optional() }),
    routes: z.record(id, z.number()),
    areas: z.record(id, points),
  }),
  printedAssessment.omit({ schema: true, takenAt: true }).extend({ id: anyId.optional() }),
  z.strictObject({ line: z.int().positive(), id: anyId.optional(), error: z.string() }),
  z.strictObject({ file: z.string(), id: z.string(), error: z.string() }),
]);
