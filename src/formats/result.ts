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

const turn = z.strictObject({ question: fullId, from: id, to: id, toward: id.nullable() });

export const recommendation = z.strictObject({
  route: id,
  toward: id
    .nullable()
    .optional()
    .describe(
      'With the route to fall back on only: where its plan leads, or null when no plan leads anywhere.',
    ),
  because: z.array(finding),
  closeCall: z
    .boolean()
    .describe(
      'Not settled, or one changed answer would change the route, or the same route is less likely than 0.9.',
    ),
  settled: z.boolean().describe('No answers to what is missing or unknown bring another route.'),
  couldBecome: z.array(id).describe('The routes that the missing answers may still bring.'),
  hangsOn: z
    .array(fullId)
    .describe('The open questions that can decide, what moves the decision most first.'),
  consistency: z
    .number()
    .describe('Chance that the same person, asked again next week, gets the same route.'),
  consistencyWithin: z
    .number()
    .optional()
    .describe('The consistency may be so much more or less; left out where it is exact to a thousandth.'),
  sameDirection: z
    .number()
    .optional()
    .describe(
      'With the route to fall back on only: chance that the same person, asked again, gets the same route and is led in the same direction.',
    ),
  sameDirectionWithin: z
    .number()
    .optional()
    .describe('That chance may be so much more or less; left out where it is exact to a thousandth.'),
  judgement: z
    .strictObject({ weights: z.number(), marks: z.number() })
    .describe('The part of each weight, and the points of each mark, that may be off while the route stays.'),
  worthChecking: z
    .array(z.strictObject({ question: fullId, consistency: z.number(), action: fullId.optional() }))
    .describe(
      'Of a close call the answers whose certainty would raise the consistency most, to how much, and an action whose proof shows the answer.',
    ),
  factFlips: z
    .array(z.strictObject({ ...flip.shape, toward: id.nullable().optional() }))
    .describe(
      'What would be recommended if a fact became another; one answer stands for all that decide the same.',
    ),
  alternatives: z
    .array(alternative)
    .describe('Each other route: hours and weeks until it is ready, or why not.'),
  steadiness: z
    .strictObject({ changes: z.int(), keep: z.int(), flips: z.array(flip), turns: z.array(turn) })
    .describe(
      'Of all changes of one answer by one step or one proof: how many keep the route, which do not, and which keep the fallback but turn it towards another route.',
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
