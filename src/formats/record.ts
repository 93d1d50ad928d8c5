import { z } from 'zod';
import { id } from './parts.ts';

/** Of an assessment or a deed. */
export const recordId = z.string().regex(/^[0-9a-f]{8}$/, 'an id of eight hexadecimal digits is expected');

/** When something was saved. */
export const time = z.iso.datetime('a time such as 2026-11-24T09:00:00.000Z is expected');

/** Says which bank something was reckoned with. */
export const bankIdentity = z.strictObject({
  id,
  version: z.string(),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
});

/** Names an assessment in what is about it. */
export const assessmentRef = z.strictObject({ id: recordId, takenAt: time });
