import { z } from 'zod';

/** Of an assessment or a deed. */
export const recordId = z.string().regex(/^[0-9a-f]{8}$/, 'an id of eight hexadecimal digits is expected');
