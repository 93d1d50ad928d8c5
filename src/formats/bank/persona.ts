import { z } from 'zod';
import { answersFile } from '../answers.ts';
import { id, sentence } from '../parts.ts';

/** A reference person: `personas/ID.yaml`. */
export const personaFile = z.strictObject({
  id,
  story: sentence.describe('Who this is, in one sentence.'),
  because: sentence.describe('Why the expected recommendation is the right one.'),
  answers: answersFile,
  expect: z.strictObject({
    route: id,
    toward: id.nullable().describe('With the route to fall back on: where its plan should lead.').optional(),
  }),
});

export type PersonaFile = z.infer<typeof personaFile>;
