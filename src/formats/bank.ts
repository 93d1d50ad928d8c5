import { z } from 'zod';
import { answersFile } from './answers.ts';
import { MOST_HOURS } from './limits.ts';
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
const condition = z
  .record(fullId, z.array(id).min(1, 'at least one answer is expected'))
  .describe('Full ids of questions, each with its accepted answers; every one must hold.');

const firstStepText = sentence.describe('What to do today to begin.');
const becauseText = sentence.describe('The reason, as the person reads it.');
const formerIds = <Id extends z.ZodType<string>>(of: Id) =>
  z
    .array(of)
    .describe('Ids that this had in older versions of the bank; they keep old assessments readable.');

const task = {
  id,
  title: label,
  firstStep: firstStepText,
  // Quarters of an hour add up exactly in binary, so that equal sums compare as equal.
  hours: above0(MOST_HOURS)
    .multipleOf(0.25, 'a multiple of 0.25 is expected')
    .describe('Hours of work in all, in quarters of an hour.'),
  weeks: wholeBetween(1, 520).describe('The shortest time from beginning to end, in weeks.'),
  proof: sentence.describe('What there is to show afterwards.'),
  after: z.array(id).describe('Ids of actions of this list to do before.').optional(),
  when: condition.optional(),
};

const routeTask = z.strictObject(task);

const action = z.strictObject({
  ...task,
  raises: z
    .record(id, id)
    .describe('Weighted questions of this area, and the answer that each has afterwards at least.'),
});

const answer = z.strictObject({
  id,
  label: label.describe('The answer as the person reads it: a deed, not an opinion.'),
  worth: between(0, 1)
    .describe('What the answer counts. The first has 0, and it never falls; facts have none.')
    .optional(),
  needsProof: z
    .boolean()
    .describe('Without something to show, it counts as the nearest lower answer that needs none.')
    .optional(),
  hours: hoursPerWeek
    .describe('Hours a week; on the answers of the question that schedule.hoursFrom names.')
    .optional(),
  formerly: formerIds(id).optional(),
});

const question = z.strictObject({
  id,
  ask: sentence.describe('The question as the person reads it.'),
  help: sentence.describe('What counts and what does not.').optional(),
  weight: weight
    .describe('Counts relative to the other questions of the area. Without a weight the question is a fact.')
    .optional(),
  when: condition.optional(),
  formerly: formerIds(fullId).optional(),
  answers: z
    .array(answer)
    .min(2, 'at least 2 answers are expected')
    .max(15, 'at most 15 answers are expected')
    .describe('From least to most.'),
});

/** One area: `areas/ID.yaml`. */
export const areaFile = z.strictObject({
  id,
  title: text(60),
  why: sentence.describe('Why this subject matters, as the person reads it.'),
  rerun: z
    .enum(['fresh', 'confirm'], 'fresh or confirm is expected')
    .describe('Asked again: fresh without the old answer in sight, confirm with it preselected.')
    .optional(),
  questions: z.array(question).min(1, 'at least one question is expected'),
  actions: z.array(action).max(12, 'at most 12 actions are expected').optional(),
});

const adjustment = z.strictObject({
  when: condition,
  points: wholeBetween(-100, 100).describe('Points added to the readiness while the facts hold.'),
  because: becauseText,
});

const need = z.union(
  [
    z.strictObject({ when: condition, because: becauseText }),
    z.strictObject({ area: id, atLeast: points, because: becauseText }),
  ],
  'either `when` or `area` and `atLeast` is expected, and a `because`',
);

const route = z.strictObject({
  id,
  title: text(160).describe('A short name, a colon, and what it is: the name is used in sentences.'),
  readyAt: points.describe('The readiness, 0 to 100, from which on the route is open.').optional(),
  weights: z
    .record(id, weight)
    .describe('Areas and what each counts. The one route without weights is the one to fall back on.')
    .optional(),
  adjust: z.array(adjustment).optional(),
  // Needs are kept as bits of one number.
  needs: z
    .array(need)
    .max(20, 'at most 20 needs are expected')
    .describe('What must hold, else the route is blocked whatever its points.')
    .optional(),
  actions: z.array(routeTask).describe('What to do once the route is ready.').optional(),
});

/** The routes: `routes.yaml`. */
export const routesFile = z.strictObject({
  prefer: z.array(id).describe('Scored routes, the preferred one first: breaks ties.').optional(),
  routes: z.array(route).min(2, 'a scored route and one to fall back on are expected'),
});

/** The bank itself: `bank.yaml`. */
export const bankFile = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0 is expected'),
  title: text(80),
  areas: z.array(id).min(1, 'at least one area is expected').superRefine(eachOnce).meta({
    description: 'The areas in the order of asking, one file areas/ID.yaml each.',
    uniqueItems: true,
  }),
  answerNoise: between(0, 1)
    .describe('Chance that the same person answers one step off next week; 0.2 when left out.')
    .optional(),
  planMargin: points
    .describe('A plan aims so many points above readyAt, where that can be reached; 0 when left out.')
    .optional(),
  schedule: z
    .strictObject({
      hoursFrom: fullId.describe('The fact whose answers carry the hours a week.').optional(),
      hours: hoursPerWeek.describe('Hours a week of those who do not say; 4 when left out.').optional(),
      startWith: id.describe('The area whose actions come first.').optional(),
      reviewWeeks: wholeBetween(1, 520)
        .describe('Weeks until the route is looked at again; 26 when left out.')
        .optional(),
    })
    .optional(),
});

/** A reference person: `personas/ID.yaml`. */
export const personaFile = z.strictObject({
  id,
  story: sentence.describe('Who this is, in one sentence.'),
  because: sentence.describe('Why the expected recommendation is the right one.'),
  answers: answersFile,
  expect: z.strictObject({
    route: id,
    toward: id.nullable().describe('With the route to fall back on: where its plan should lead.').optional(),
  }),
});

export type BankFile = z.infer<typeof bankFile>;
export type AreaFile = z.infer<typeof areaFile>;
export type RoutesFile = z.infer<typeof routesFile>;
export type PersonaFile = z.infer<typeof personaFile>;
