import { z } from 'zod';
import { fullId, id } from './parts.ts';

const settledBy = z
  .array(z.strictObject({ action: fullId, proof: z.string() }))
  .describe('What there would be to show for the higher answer.');

const difference = z.strictObject({
  area: id,
  question: fullId,
  own: id.nullable(),
  other: id.nullable(),
  higher: z.enum(['own', 'other']),
  settledBy,
});

const seen = {
  recommendation: z.strictObject({ route: id, toward: id.nullable().optional() }),
  routes: z.record(id, z.number()),
};

const others = z
  .array(id.nullable())
  .describe('By rater, in their order; null for one who did not answer it or does not know.');

/** How others answered about a person, beside the person's own answers. */
export const raters = z.strictObject({
  own: z.strictObject(seen),
  raters: z.array(
    z.strictObject({
      name: z.string().describe('Of the file, without folder and ending.'),
      ...seen,
      agreement: z.strictObject({
        questions: z.int().describe('Answered by both.'),
        same: z.int(),
        kappa: z
          .number()
          .nullable()
          .describe('Weighted kappa, quadratic weights; null where chance alone gives full agreement.'),
      }),
      differences: z.array(difference),
    }),
  ),
  seenAlike: z
    .array(z.strictObject({ area: id, question: fullId, seen: z.enum(['less', 'more']), own: id, others }))
    .describe('Where all raters who answered, two at least, see less than the person, or more.'),
  toSettle: z
    .strictObject({
      couldBecome: z.array(id).describe('What may be recommended, whoever is right in each question.'),
      questions: z
        .array(z.strictObject({ area: id, question: fullId, own: id.nullable(), others, settledBy }))
        .describe('The smallest set of answers to settle after which the rest cannot change the route.'),
    })
    .nullable()
    .describe('null where there are too many ways to be right to try them all.'),
});
