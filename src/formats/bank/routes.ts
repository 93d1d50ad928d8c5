import { z } from 'zod';
import { id, points, sentence, text, weight, wholeBetween } from '../parts.ts';
import { condition } from './condition.ts';
import { leaves, task } from './task.ts';

const becauseText = sentence.describe('The reason, as the person reads it.');

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

const routeTask = z.strictObject({
  ...task,
  begin: z
    .literal('now', 'now is expected; left out, the action begins once the route is ready')
    .describe('now: in week 1, beside the plan; left out, once the route is ready.')
    .optional(),
});

const route = z.strictObject({
  id,
  title: text(160).describe('A short name, a colon, and what it is: the name is used in sentences.'),
  leaves: leaves.optional(),
  managerTitle: text(160)
    .describe('The same for a report to a manager: a name, a colon, and what the person would like.')
    .optional(),
  readyAt: points.describe('The readiness, 0 to 100, from which on the route is open.').optional(),
  strongAt: points
    .describe(
      'Where a strong candidate stands, at or above readyAt: where the plan leads once the route is ready.',
    )
    .optional(),
  weights: z
    .record(id, weight)
    .describe('Areas and what each counts. The one route without weights is the one to fall back on.')
    .optional(),
  adjust: z.array(adjustment).optional(),
  // With each more of them fewer sets of actions make others pointless, and a plan has more to try.
  needs: z
    .array(need)
    .max(20, 'at most 20 needs are expected')
    .describe('What must hold, else the route is blocked whatever its points.')
    .optional(),
  actions: z.array(routeTask).describe('What to do to go this way.').optional(),
});

/** The routes: `routes.yaml`. */
export const routesFile = z.strictObject({
  prefer: z.array(id).describe('Scored routes, the preferred one first: breaks ties.').optional(),
  routes: z
    .array(route)
    .min(2, 'a scored route and one to fall back on are expected')
    .max(10, 'at most 10 routes are expected'),
});

export type RoutesFile = z.infer<typeof routesFile>;
