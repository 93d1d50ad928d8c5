import { z } from 'zod';
import { answersFile } from './answers.ts';
import { fullId, id } from './parts.ts';
import { printedAssessment } from './printed-assessment.ts';

const anyId = z.unknown().describe('Any JSON; it comes back as it was given.');

/** A line that `score` reads; other keys are passed over. */
export const scoreRecord = z.object({ id: anyId.optional(), answers: answersFile });

const points = z.number().nullable().describe('null for an area without a score.');

/** A line that `score` writes, with the keys that `--keep` names: a result, with `--full` a whole one, or what is wrong with the record or the file. */
export const scoreResult = z.union([
  z.looseObject({
    id: anyId.optional(),
    recommendation: z.strictObject({ route: id, toward: id.nullable().optional() }),
    routes: z.record(id, z.number()),
    areas: z.record(id, points),
    hangsOn: z
      .array(fullId)
      .optional()
      .describe('With --plan: the questions without an answer that can decide, what moves it most first.'),
    plan: z
      .record(fullId, z.number())
      .optional()
      .describe('With --plan: what each action of the plan brings, in points of readiness, in their order.'),
  }),
  z.looseObject({ ...printedAssessment.omit({ schema: true, takenAt: true }).shape, id: anyId.optional() }),
  z.strictObject({ line: z.int().positive(), id: anyId.optional(), error: z.string() }),
  z.strictObject({ file: z.string(), id: z.string(), error: z.string() }),
]);
