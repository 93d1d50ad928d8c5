import { z } from 'zod';
import { between, fullId, hoursPerWeek, id, label, sentence, text, weight } from '../parts.ts';
import { condition } from './condition.ts';
import { task } from './task.ts';

const formerIds = <Id extends z.ZodType<string>>(of: Id) =>
  z
    .array(of)
    .describe('Ids that this had in older versions of the bank; they keep old assessments readable.');

const action = z.strictObject({
  ...task,
  raises: z
    .record(id, id)
    .describe('Weighted questions of this area, and the answer that each has afterwards at least.'),
});

const answer = z.strictObject({
  id,
  label: label.describe('The answer as the person reads it: a deed, not an opinion.'),
  worth: between(0, 1)
    .describe('What the answer counts. The first has 0, and it never falls; facts have none.')
    .optional(),
  needsProof: z
    .boolean()
    .describe('Without something to show, it counts as the nearest lower answer that needs none.')
    .optional(),
  hours: hoursPerWeek
    .describe('Hours a week; on the answers of the question that schedule.hoursFrom names.')
    .optional(),
  formerly: formerIds(id).optional(),
});

const question = z.strictObject({
  id,
  name: text(40)
    .describe('What a result calls it, in two to five words; without it the question is cited.')
    .optional(),
  ask: sentence.describe('The question as the person reads it.'),
  help: sentence.describe('What counts and what does not.').optional(),
  weight: weight
    .describe('Counts relative to the other questions of the area. Without a weight the question is a fact.')
    .optional(),
  when: condition.optional(),
  formerly: formerIds(fullId).optional(),
  answers: z
    .array(answer)
    .min(2, 'at least 2 answers are expected')
    .max(15, 'at most 15 answers are expected')
    .describe('From least to most.'),
});

/** One area: `areas/ID.yaml`. */
export const areaFile = z.strictObject({
  id,
  title: text(60),
  why: sentence.describe('Why this subject matters, as the person reads it.'),
  rerun: z
    .enum(['fresh', 'confirm'], 'fresh or confirm is expected')
    .describe('Asked again: fresh without the old answer in sight, confirm with it preselected.')
    .optional(),
  questions: z
    .array(question)
    .min(1, 'at least one question is expected')
    .max(20, 'at most 20 questions are expected'),
  actions: z.array(action).max(12, 'at most 12 actions are expected').optional(),
});

export type AreaFile = z.infer<typeof areaFile>;
