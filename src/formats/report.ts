import { z } from 'zod';
import { evidenceFile } from './evidence.ts';
import { fullId, id } from './parts.ts';
import { currentPlan } from './plan.ts';
import { printedAssessment } from './printed-assessment.ts';
import { movedSince, trend } from './progress.ts';
import { raters } from './raters.ts';
import { bankIdentity, time } from './record.ts';

const deed = z.strictObject({
  ...evidenceFile.pick({ date: true, text: true, action: true, hours: true, witness: true, link: true })
    .shape,
  withheld: z.array(z.enum(['witness', 'link'])).describe('What was logged too and is kept back here.'),
});

const part = z.strictObject({
  id: id.optional().describe('Of the area or the route; absent for deeds that belong to neither.'),
  deeds: z.array(deed),
  proven: z.array(
    z.strictObject({
      question: fullId,
      answer: id,
      proof: z.string().optional().describe('Absent when kept back.'),
    }),
  ),
});

const nearStory = z.strictObject({
  id,
  story: z.string(),
  outcome: z.string().describe('What happened then.'),
  source: z.string().describe('Where it is told.'),
  distance: z.number().min(0).max(100).describe('Points of 100 between the two, over the areas both have.'),
});

const told = {
  schema: z.literal('pm-path/report/1'),
  writtenAt: time,
  name: z.string().describe('Of the person, where it was to be told.').optional(),
  withProof: z.boolean().describe('Witnesses, links and notes are in it only if so.'),
};

const asks = z
  .array(
    z.strictObject({ says: z.string(), for: z.string().describe('The title of the action that it helps.') }),
  )
  .describe('What the reader could give to what is left of the plan.');

const full = z.strictObject({
  ...told,
  reader: z.enum(['me', 'mentor']),
  asks,
  assessment: printedAssessment.describe('The last one, as the present bank scores it.'),
  takenWith: bankIdentity.extend({
    misfits: z.int().describe('How many of its answers the present bank has no place for.'),
  }),
  plan: currentPlan.pick({ week: true, hoursInAll: true, hoursLeft: true, plan: true }),
  trend,
  sinceLast: movedSince.optional(),
  sinceFirst: movedSince.optional(),
  portfolio: z.array(part),
  against: raters.optional().describe('With --against only; names of raters only withProof.'),
  peopleLike: z.array(nearStory).describe('Real people who set out from about the same place.').optional(),
});

/** Of what was answered and of other ways nothing is in it. */
const forManager = z.strictObject({
  ...told,
  reader: z.literal('manager'),
  asks,
  plan: currentPlan.shape.plan
    .pick({ hoursPerWeek: true, actions: true, then: true })
    .extend({ hoursLeft: z.number().min(0) }),
  portfolio: z.array(part),
});

/** Written by `report --format json`. */
export const report = z.discriminatedUnion('reader', [full, forManager]);
