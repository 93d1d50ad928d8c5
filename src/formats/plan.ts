import { z } from 'zod';
import { fullId, id } from './parts.ts';
import { assessmentRef } from './record.ts';

const week = z.int().min(0);
const hours = z.number().min(0);

const task = {
  id: fullId,
  title: z.string(),
  firstStep: z.string(),
  hours: hours.describe('Hours in all.'),
  startWeek: week.describe('Weeks count from 1; 0 for an action that is done.'),
  endWeek: week,
  proof: z.string().describe('What there is to show afterwards.'),
};

const routeTask = {
  ...task,
  begin: z
    .enum(['now', 'ready'])
    .describe('now: in the first week, beside the actions; ready: once they have ended.'),
};

/** A plan towards a route, as the engine makes it. */
export const plan = z.strictObject({
  toward: id.describe('The route that the plan leads to.'),
  feasible: z.boolean().describe('Whether the route is ready after the actions.'),
  hours: hours.describe('Hours of the actions; what comes `then` is not in them.'),
  weeks: week,
  readiness: z.number().nullable().describe('After the actions; null for the route to fall back on.'),
  mark: z
    .strictObject({ hours, actions: z.int().positive(), week: week.positive() })
    .nullable()
    .describe(
      'The first so many of the actions make the route ready, by the end of that week; null where it is ready before, or not after all.',
    ),
  actions: z.array(
    z.strictObject({
      ...task,
      raises: z.record(fullId, id).describe('Questions, and the answer that each has afterwards at least.'),
      done: z.boolean(),
    }),
  ),
  then: z.array(z.strictObject(routeTask)).describe("The route's own tasks."),
  hoursPerWeek: z.number().positive(),
  reviewWeek: z.int().positive().describe('Week in which to look at the route again.'),
  curve: z
    .array(z.tuple([hours, z.number()]))
    .describe('Hours, and the highest readiness that they give, needs aside.'),
});

const done = z.boolean().describe('Whether it was logged.');

export const declined = z.array(fullId).describe('Actions that plans do without, as was asked.');

/** Printed by `plan --json`. */
export const currentPlan = z.strictObject({
  schema: z.literal('pm-path/plan/1'),
  assessment: assessmentRef,
  week: z.int().positive().describe('Week of the plan that it is now.'),
  hoursInAll: hours.describe("Of all that is in it, the route's own tasks too."),
  hoursLeft: hours,
  declined,
  plan: plan.extend({ then: z.array(z.strictObject({ ...routeTask, done })) }),
});
