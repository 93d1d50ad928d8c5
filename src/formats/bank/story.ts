import { z } from 'zod';
import { CONFIDENCES } from '../../../scoring/stories/index.ts';
import { answersFile } from '../answers.ts';
import { id, text } from '../parts.ts';

/** One or two sentences. */
const told = text(600);

/** A real person: `stories/ID.yaml`. */
export const storyFile = z.strictObject({
  id,
  source: text(300).describe('Where it is told: a web address, or a work and a place in it.'),
  story: told.describe('Who this was on the day before, in your own words and without names.'),
  outcome: told.describe('What happened then.').optional(),
  answers: answersFile.describe(
    'As of the day before: never what came later, nor what would fit the outcome.',
  ),
  expect: z.strictObject({
    best: id.describe('The route that a sensible adviser would have named.'),
    acceptable: z
      .array(id)
      .min(1, 'at least the best route is expected')
      .describe('Routes that would have been sensible advice too; the best one is among them.'),
  }),
  confidence: z
    .enum(CONFIDENCES, 'high, medium or low is expected')
    .describe('How firm the story makes the expectation.'),
});

export type StoryFile = z.infer<typeof storyFile>;
