import { z } from 'zod';

// Control characters could move the cursor of a terminal; the direction marks could turn text around.
const PRINTABLE = /^[^\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]*$/u;

const text = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'some text is expected')
    .max(most, `at most ${most} characters are expected`)
    .regex(PRINTABLE, 'text on one line, without control characters, is expected');

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case is expected, such as customer-contact');
const fullId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/, 'a full id is expected: area.question');

const label = text(160);
const sentence = text(400);
/** A number within bounds, said in one sentence whichever bound it breaks. */
const between = (least: number, most: number) => {
  const sentence = `a number from ${least} to ${most} is expected`;
  return z.number().min(least, sentence).max(most, sentence);
};
const wholeBetween = (least: number, most: number) => {
  const sentence = `a whole number from ${least} to ${most} is expected`;
  return z.int(sentence).min(least, sentence).max(most, sentence);
};
const above0 = (most: number) => {
  const sentence = `a number above 0 and up to ${most} is expected`;
  return z.number().positive(sentence).max(most, sentence);
};
const points = wholeBetween(0, 100);
const hoursPerWeek = above0(168);
const weight = above0(1e6);

function eachOnce(ids: readonly string[], context: z.RefinementCtx): void {
  for (const [place, one] of ids.entries())
    if (ids.indexOf(one) < place)
      context.addIssue({ code: 'custom', path: [place], message: `"${one}" is there twice` });
}

/** Every key must hold; the value lists the accepted answers. */
const condition = z.record(fullId, z.array(id).min(1, 'at least one answer is expected'));

const task = {
  id,
  title: label,
  firstStep: sentence,
  // Quarters of an hour add up exactly in binary, so that equal sums compare as equal.
  hours: above0(2000).multipleOf(0.25, 'a multiple of 0.25 is expected'),
  weeks: wholeBetween(1, 520),
  proof: sentence,
  after: z.array(id).optional(),
  when: condition.optional(),
};

const routeTask = z.strictObject(task);

const action = z.strictObject({ ...task, raises: z.record(id, id) });

const answer = z.strictObject({
  id,
  label,
  worth: between(0, 1).optional(),
  needsProof: z.boolean().optional(),
  hours: hoursPerWeek.optional(),
  formerly: z.array(id).optional(),
});

const question = z.strictObject({
  id,
  ask: sentence,
  help: sentence.optional(),
  weight: weight.optional(),
  when: condition.optional(),
  formerly: z.array(fullId).optional(),
  answers: z
    .array(answer)
    .min(2, 'at least 2 answers are expected')
    .max(15, 'at most 15 answers are expected'),
});

/** One area: `areas/ID.yaml`. */
export const areaFile = z.strictObject({
  id,
  title: text(60),
  why: sentence,
  rerun: z.enum(['fresh', 'confirm'], 'fresh or confirm is expected').optional(),
  questions: z.array(question).min(1, 'at least one question is expected'),
  actions: z.array(action).max(12, 'at most 12 actions are expected').optional(),
});

const adjustment = z.strictObject({
  when: condition,
  points: wholeBetween(-100, 100),
  because: sentence,
});

const need = z.union(
  [
    z.strictObject({ when: condition, because: sentence }),
    z.strictObject({ area: id, atLeast: points, because: sentence }),
  ],
  'either `when` or `area` and `atLeast` is expected, and a `because`',
);

const route = z.strictObject({
  id,
  title: text(160),
  readyAt: points.optional(),
  weights: z.record(id, weight).optional(),
  adjust: z.array(adjustment).optional(),
  // Needs are kept as bits of one number.
  needs: z.array(need).max(20, 'at most 20 needs are expected').optional(),
  actions: z.array(routeTask).optional(),
});

/** The routes: `routes.yaml`. */
export const routesFile = z.strictObject({
  prefer: z.array(id).optional(),
  routes: z.array(route).min(2, 'a scored route and one to fall back on are expected'),
});

/** The bank itself: `bank.yaml`. */
export const bankFile = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0 is expected'),
  title: text(80),
  areas: z.array(id).min(1, 'at least one area is expected').superRefine(eachOnce),
  answerNoise: between(0, 1).optional(),
  planMargin: points.optional(),
  schedule: z
    .strictObject({
      hoursFrom: fullId.optional(),
      hours: hoursPerWeek.optional(),
      startWith: id.optional(),
      reviewWeeks: wholeBetween(1, 520).optional(),
    })
    .optional(),
});

const MOST_PROOF = 10_000;

/** An answer id, `null` for "I don't know", or an answer with its proof. */
const given = z.union(
  [
    z.string(),
    z.null(),
    z.strictObject({
      answer: z.string().nullable(),
      proof: z.string().max(MOST_PROOF, `at most ${MOST_PROOF} characters are expected`).optional(),
    }),
  ],
  'an answer id, null or { answer, proof } is expected',
);

/** A map of full question ids; also the `answers` of any JSON output. */
export const answersFile = z.record(fullId, given);

/** A reference person: `personas/ID.yaml`. */
export const personaFile = z.strictObject({
  id,
  story: sentence,
  because: sentence,
  answers: answersFile,
  expect: z.strictObject({ route: id, toward: id.nullable().optional() }),
});

export type BankFile = z.infer<typeof bankFile>;
export type AreaFile = z.infer<typeof areaFile>;
export type RoutesFile = z.infer<typeof routesFile>;
export type PersonaFile = z.infer<typeof personaFile>;
export type AnswersFile = z.infer<typeof answersFile>;

/** The answers of an interview under way: `drafts/BANK.json`. */
export const draftFile = z.strictObject({
  schema: z.literal('pm-path/draft/1'),
  bank: z.strictObject({ id, version: z.string() }),
  savedAt: z.string(),
  answers: answersFile,
});
