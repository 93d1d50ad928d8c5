import { z } from 'zod';
import { between, fullId, hoursInAll, hoursPerWeek, id, points, text, wholeBetween } from '../parts.ts';

/** The bank itself: `bank.yaml`. */
export const bankFile = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0 is expected'),
  title: text(80),
  areas: z
    .array(id)
    .min(1, 'at least one area is expected')
    .max(30, 'at most 30 areas are expected')
    .superRefine(eachOnce)
    .meta({
      description: 'The areas in the order of asking, one file areas/ID.yaml each.',
      uniqueItems: true,
    }),
  answerNoise: between(0, 1)
    .describe('Chance that the same person answers one step off next week; 0.2 when left out.')
    .optional(),
  planMargin: points
    .describe('A plan aims so many points above readyAt, where that can be reached; 0 when left out.')
    .optional(),
  reachHours: hoursInAll
    .describe('A route whose cheapest plan takes more hours is out of reach for now; no limit when left out.')
    .optional(),
  schedule: z
    .strictObject({
      hoursFrom: fullId.describe('The fact whose answers carry the hours a week.').optional(),
      hours: hoursPerWeek.describe('Hours a week of those who do not say; 4 when left out.').optional(),
      startWith: id.describe('The area whose actions come first.').optional(),
      reviewWeeks: wholeBetween(1, 520)
        .describe('Weeks until the route is looked at again, at the latest; 26 when left out.')
        .optional(),
    })
    .optional(),
  sameSituation: fullId
    .describe(
      'The fact that says in which situation somebody is: stories are told to people in the same one. Without it, to those who are asked about the same areas.',
    )
    .optional(),
});

export type BankFile = z.infer<typeof bankFile>;

function eachOnce(ids: readonly string[], context: z.RefinementCtx): void {
  for (const [place, one] of ids.entries())
    if (ids.indexOf(one) < place)
      context.addIssue({ code: 'custom', path: [place], message: `"${one}" is there twice` });
}
