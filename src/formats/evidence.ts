import { z } from 'zod';
import { fullId, hoursOfDeed, id, PRINTABLE, text } from './parts.ts';
import { recordId, time } from './record.ts';

/** A dated entry of something done: `evidence/DATE-ID.json`. */
export const evidenceFile = z.strictObject({
  schema: z.literal('pm-path/evidence/1'),
  id: recordId,
  /** Of the bank that areas and actions are from. */
  bank: id,
  loggedAt: time,
  /** The day of the deed. */
  date: z.iso.date('a date such as 2026-11-24 is expected'),
  text: text(500),
  /** Absent for an action that belongs to a route. */
  area: id.optional(),
  /** Full id of the action that this was. */
  action: fullId.optional(),
  hours: hoursOfDeed.optional(),
  link: z
    .url({ protocol: /^(https?|mailto)$/, error: 'a link that begins with https:// is expected' })
    .max(500)
    // The reader of addresses drops some control characters before it looks.
    .regex(PRINTABLE, 'a link without control characters is expected')
    .optional(),
  /** Who can confirm it. */
  witness: text(200).optional(),
});

export type Evidence = z.infer<typeof evidenceFile>;
