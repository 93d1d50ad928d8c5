import { z } from 'zod';
import { fullId, id } from './parts.ts';
import { bankIdentity } from './record.ts';

const tooFew = z
  .strictObject({ cannotTellFrom: z.int(), needs: z.int() })
  .describe('There are too few for the figure.');
const proportion = z.strictObject({
  share: z.number(),
  low: z.number().describe('Of the 95 % interval.'),
  high: z.number(),
  of: z.int(),
});

/** Printed by `bank calibrate --people --json`. */
export const people = z.strictObject({
  schema: z.literal('pm-path/people/1'),
  bank: bankIdentity,
  people: z.int(),
  lines: z.int(),
  use: z.array(
    z.strictObject({
      question: fullId,
      figures: z.union([
        z.strictObject({
          neverChosen: z.array(id),
          unknown: proportion.describe('"I don\'t know".'),
          floor: proportion.optional().describe('The lowest answer.'),
          ceiling: proportion.optional().describe('The highest answer.'),
        }),
        tooFew,
      ]),
    }),
  ),
  twice: z.strictObject({
    people: z.int(),
    noise: z.union([proportion, tooFew]).describe('What answerNoise of the bank is to be.'),
    further: z.int().describe('Answers that moved two steps or more.'),
    kappas: z.array(
      z.strictObject({
        question: fullId,
        kappa: z.union([
          z.strictObject({ kappa: z.number(), standardError: z.number(), of: z.int() }),
          tooFew,
          z.null(),
        ]),
      }),
    ),
  }),
  outcomes: z.array(
    z.strictObject({
      route: id,
      from: z.number(),
      to: z.number(),
      gotIn: z.union([proportion, tooFew]),
    }),
  ),
  groups: z.array(
    z.strictObject({
      group: z.string(),
      people: z.int(),
      comparedWith: z.string(),
      ready: z
        .union([z.strictObject({ ratio: z.number(), low: z.number(), high: z.number() }), tooFew, z.null()])
        .describe(
          'Odds ratio of being told to go for a way in, at equal deeds; null where none are told apart.',
        ),
    }),
  ),
});
