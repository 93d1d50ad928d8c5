import { z } from 'zod';
import { fullId, id } from './parts.ts';
import { bankIdentity } from './record.ts';

const same = {
  schema: z.literal('pm-path/next/1'),
  bank: bankIdentity,
  asked: z.int().describe('Questions answered so far, "I don\'t know" among them.'),
};

const answer = z.strictObject({
  id,
  label: z.string(),
  needsProof: z
    .boolean()
    .describe(
      'Counts in full only as { answer, proof }: a line that says what could be shown, where, or who can confirm it.',
    ),
});

const question = z.strictObject({
  id: fullId,
  area: z.strictObject({ id, title: z.string(), why: z.string() }),
  ask: z.string(),
  help: z.string().optional(),
  answers: z.array(answer),
  offersUnknown: z
    .boolean()
    .describe(
      '"I don\'t know" is to be among the choices. It is null, and so is every answer that the person did not give.',
    ),
});

const left = z
  .strictObject({ fewest: z.int(), most: z.int() })
  .describe('Questions still to come, this one among them.');

/** Printed by `next --json`. */
export const next = z.discriminatedUnion('done', [
  z.strictObject({ ...same, done: z.literal(false), left, question }),
  z.strictObject({
    ...same,
    done: z.literal(true),
    recommendation: z.strictObject({
      route: id,
      toward: id.nullable().optional(),
      settled: z.boolean().describe('No answer to what was answered with null brings another route.'),
      text: z.string().describe('The same in a sentence.'),
    }),
  }),
]);
