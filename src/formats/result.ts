import { z } from 'zod';
import { finding, needFinding } from './findings.ts';
import { fullId, id } from './parts.ts';

const points = z.number();
const range = z.tuple([points, points]);

const alternative = z.union([
  z.strictObject({ route: id, hours: z.number(), weeks: z.int() }),
  z.strictObject({ route: id, because: z.array(finding) }),
]);

const wouldChange = z.union([
  z.strictObject({ route: id, raise: z.record(fullId, id) }),
  z.strictObject({ route: id, because: z.array(finding) }),
]);

const flip = z.strictObject({ question: fullId, from: id, to: id, route: id });

export const recommendation = z.strictObject({
  route: id,
  toward: id
    .nullable()
    .optional()
    .describe(
      'With the route to fall back on only: where its plan leads, or null when no plan leads anywhere.',
    ),
  because: z.array(finding),
  closeCall: z.boolean().describe('One changed answer would change the route.'),
  alternatives: z
    .array(alternative)
    .describe('Each other route: hours and weeks until it is ready, or why not.'),
  steadiness: z
    .strictObject({ changes: z.int(), keep: z.int(), flips: z.array(flip) })
    .describe(
      'Of all changes of one answer by one step or one proof: how many keep the route, and which do not.',
    ),
  wouldChange: z
    .array(wouldChange)
    .describe(
      'For each other route the fewest answers that make it the recommended one, or why there are none.',
    ),
});

const line = { points, of: points };

const scoredRoute = z.strictObject({
  id,
  title: z.string(),
  readiness: points,
  range: range.describe('Lowest and highest readiness over all answers still missing.'),
  readyAt: points,
  ready: z.boolean(),
  blockedBy: z.array(needFinding),
  contributions: z
    .array(z.strictObject({ ...line, area: id, questions: z.array(z.strictObject({ ...line, id: fullId })) }))
    .describe('With the adjustments they add up to the readiness.'),
  adjustments: z.array(
    z.union([
      z.strictObject({ points, because: z.string() }),
      z.strictObject({ points, limit: z.union([z.literal(0), z.literal(100)]) }),
    ]),
  ),
});

/** The route to fall back on has no readiness. */
export const routeResult = z.union([scoredRoute, z.strictObject({ id, title: z.string() })]);

export const areaResult = z.strictObject({
  id,
  title: z.string(),
  score: points.nullable().describe('null: nothing in this area counts for this person.'),
  claimed: points.nullable().describe('The score if every answer were proven.'),
  range: range.nullable(),
  answered: z.int(),
  asked: z.int(),
});
