import { z } from 'zod';
import { fullId, id } from '../parts.ts';

/** Every key must hold; the value lists the accepted answers. */
export const condition = z
  .record(fullId, z.array(id).min(1, 'at least one answer is expected'))
  .describe('Full ids of questions, each with its accepted answers; every one must hold.');
