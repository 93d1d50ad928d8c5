import { z } from 'zod';
import { hoursInAll, id, label, sentence, wholeBetween } from '../parts.ts';
import { condition } from './condition.ts';

export const leaves = z
  .literal(true)
  .describe('It leads away from the present place of work: a report for somebody there says nothing of it.');

/** What an action of an area and a task of a route have in common. */
export const task = {
  id,
  title: label,
  firstStep: sentence.describe('What to do today to begin.'),
  hours: hoursInAll.describe('Hours of work in all, in quarters of an hour.'),
  weeks: wholeBetween(1, 520).describe('The shortest time from beginning to end, in weeks.'),
  proof: sentence.describe('What there is to show afterwards.'),
  asks: z
    .strictObject({ mentor: sentence.optional(), manager: sentence.optional() })
    .describe('What a mentor or the present manager could give to it, as the person asks them in a report.')
    .optional(),
  leaves: leaves.optional(),
  after: z.array(id).describe('Ids of actions of this list to do before.').optional(),
  when: condition
    .describe('Offered only when this holds: facts, and for an action of a route any question.')
    .optional(),
};
