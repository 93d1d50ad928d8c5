import { z } from 'zod';

/** Of an assessment or a deed. */
export const recordId = z.string().regex(/^[0-9a-f]{8}$/, 'an id of eight hexadecimal digits is expected');

/** When something was saved. */
export const time = z.iso.datetime('a time such as 2026-11-24T09:00:00.000Z is expected');

/** Names an assessment in what is about it. */
export const assessmentRef = z.strictObject({ id: recordId, takenAt: time });
