import { z } from 'zod';
import { fullId, id } from './parts.ts';
import { recordId, time } from './record.ts';

const actions = z.array(fullId);

/** What a person will not do from then on, or will do again: `choices/TIME-ID.json`. */
export const choiceFile = z.strictObject({
  schema: z.literal('pm-path/choice/1'),
  id: recordId,
  /** Of the bank that the actions are from. */
  bank: id,
  madeAt: time,
  without: actions.describe('Full ids of actions that plans are to do without.'),
  with: actions.describe('Full ids of actions that plans may hold again.'),
});

export type Choice = z.infer<typeof choiceFile>;
