import { z } from 'zod';
import { fullId, id } from './parts.ts';
import { bankIdentity } from './record.ts';

const count = z
  .int()
  .nullable()
  .describe('People; null for 1 to 4, and where a shown sum would give such a count away.');
const part = z.strictObject({ people: count, of: z.int() });
const ways = z
  .array(z.strictObject({ route: id, toward: id.nullable().optional(), people: count }))
  .describe('The route to fall back on once for each route that its plans lead to, and for none.');
const spread = {
  id,
  lowerQuartile: z.number().nullable().describe('null with fewer than 20 people.'),
  median: z.number().nullable().describe('null with fewer than 10 people.'),
  upperQuartile: z.number().nullable(),
};

/** Printed by `cohort --json`. */
export const cohort = z.strictObject({
  schema: z.literal('pm-path/cohort/1'),
  bank: bankIdentity,
  people: z.int(),
  unscored: z.int().describe('Lines that say what was wrong with their record.'),
  ways,
  areas: z.array(z.strictObject({ ...spread, of: count.describe('Those who have a score in the area.') })),
  nearMark: part.describe('Within 5 points of the mark of some route, above or below.'),
  closeCalls: part.nullable().describe('null where the lines are not whole assessments.'),
  missing: z
    .strictObject({
      unsettled: part,
      questions: z.array(z.strictObject({ question: fullId, people: z.int() })),
    })
    .nullable()
    .describe(
      'Whose advice hangs on answers that are missing, and on which; null where the lines do not tell.',
    ),
  actions: z
    .strictObject({
      of: z.int().describe('People whose plan the lines tell.'),
      best: z.array(
        z.strictObject({
          action: fullId,
          people: z.int().describe('In whose plan it is.'),
          points: z.number().describe('What it brings all of them together, in points of readiness.'),
          hours: z.number().describe('What it takes one of them.'),
          pointsPerHour: z.number(),
        }),
      ),
    })
    .nullable()
    .describe('The five actions that bring most for the hours; null where the lines do not tell.'),
  groups: z
    .strictObject({
      key: z.string(),
      shown: z.array(
        z.strictObject({
          value: z.string().nullable().describe('null: those whose line has no such key.'),
          people: z.int(),
          ways,
          areas: z.array(z.strictObject(spread)),
        }),
      ),
      leftOut: z.int().describe('Groups of fewer than 5 people, and those that would give them away.'),
    })
    .optional(),
});
