import { z } from 'zod';
import { evidenceFile } from './evidence.ts';
import { fullId, id } from './parts.ts';
import { raters } from './raters.ts';
import { assessmentRef } from './record.ts';

const change = z.strictObject({
  id,
  from: z.number().nullable(),
  to: z.number().nullable(),
  change: z.number().describe('The sum of its three parts: `answers`, `firstAnswered` and `bank`.'),
  answers: z.number().describe('By other answers to the same questions.'),
  firstAnswered: z.number().describe('By questions that had no answer in one of the two; no progress.'),
  bank: z.number().describe('By a question bank that counts differently now.'),
  noise: z.number().describe('A change of the answers by so many points may be chance.'),
  verdict: z.enum(['unchanged', 'within-noise', 'backed', 'beyond-noise']),
});

/** How two assessments differ. */
const moved = { areas: z.array(change), routes: z.array(change) };

const since = z.strictObject({
  from: assessmentRef,
  deeds: z.array(evidenceFile),
  ...moved,
});

/** The same without the deeds, as a report shows it. */
export const movedSince = z.strictObject({ from: assessmentRef, ...moved });

/** Readiness over all assessments, under the present bank. */
export const trend = z.array(assessmentRef.extend({ routes: z.record(id, z.number()) }));

/** What is to be told first; questions and areas by their ids. */
const tipped = {
  route: id,
  tippedBy: fullId.nullable().describe('The answer that alone did it; null where several did together.'),
  isProof: z.boolean().describe('The answer was the same before, and only its proof is other.'),
};
const news = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['opened', 'closed']), ...tipped }),
  z.strictObject({ kind: z.literal('moved'), area: id }),
  z.strictObject({ kind: z.literal('still') }),
]);

const pace = z.strictObject({
  hours: z.number(),
  weeks: z.number(),
  hoursPerWeek: z.number(),
  hoursLeft: z.number(),
  endsOn: z.iso.date().nullable().describe('null while no hours are logged, or where it would take years.'),
});

/** Printed by `progress --json`. */
export const progress = z.strictObject({
  schema: z.literal('pm-path/progress/1'),
  assessments: z.int(),
  news: news.optional().describe('Of the time since the last assessment but one.'),
  newDeeds: z.array(evidenceFile).describe('Done since the last assessment.'),
  sinceLast: since.optional(),
  sinceFirst: since.optional(),
  trend,
  pace: pace.optional(),
  against: raters.optional().describe('With --against only.'),
});
