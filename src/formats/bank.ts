import { z } from 'zod';
import { answersFile } from './answers.ts';
import {
  above0,
  between,
  fullId,
  hoursPerWeek,
  id,
  label,
  points,
  sentence,
  text,
  weight,
  wholeBetween,
} from './parts.ts';

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
