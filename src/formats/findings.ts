import { z } from 'zod';
import { fullId, id } from './parts.ts';

const because = z.string().describe('The sentence that the question bank gives as the reason.');
const number = z.number();

const need = z.strictObject({ code: z.literal('need'), route: id, because, text: z.string() });
const needArea = z.strictObject({
  code: z.literal('need-area'),
  route: id,
  because,
  area: id,
  score: number.nullable(),
  atLeast: number,
  text: z.string(),
});

/** What blocks a route, with its sentence. */
export const needFinding = z.discriminatedUnion('code', [need, needArea]);

const standing = { route: id, readiness: number, readyAt: number, text: z.string() };
const onQuestion = { route: id, area: id, question: fullId, points: number, text: z.string() };

/** A reason: a code with its arguments for programs, and the sentence for people. */
export const finding = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('ready'), ...standing }),
  z.strictObject({ code: z.literal('not-ready'), ...standing }),
  z.strictObject({ code: z.literal('ready-too'), ...standing }),
  z.strictObject({ code: z.literal('nearest'), route: id, hours: number, text: z.string() }),
  z.strictObject({
    code: z.literal('beyond-reach'),
    route: id,
    hours: number,
    reachHours: number,
    text: z.string(),
  }),
  z.strictObject({ code: z.literal('not-needed'), route: id, text: z.string() }),
  z.strictObject({ code: z.literal('see-plan'), route: id, hours: number, text: z.string() }),
  z.strictObject({ code: z.literal('outdone'), route: id, by: id, text: z.string() }),
  need,
  needArea,
  z.strictObject({
    code: z.literal('out-of-reach'),
    route: id,
    reachable: number,
    readyAt: number,
    text: z.string(),
  }),
  z.strictObject({ code: z.literal('strength'), ...onQuestion, answer: id, of: number }),
  z.strictObject({
    code: z.literal('gap'),
    ...onQuestion,
    answer: id.nullable(),
    of: number,
    next: id.optional(),
  }),
  z.strictObject({
    code: z.literal('unproven'),
    ...onQuestion,
    answer: id,
    countsAs: id,
    proof: z
      .enum(['none', 'says-too-little'])
      .describe('What was given for it: nothing, or a text that says neither what nor where nor who.'),
  }),
  z.strictObject({ code: z.literal('adjustment'), route: id, points: number, because, text: z.string() }),
  z.strictObject({ code: z.literal('missing-facts'), questions: z.array(fullId), text: z.string() }),
]);
