import { z } from 'zod';
import { CONFIDENCES } from '../../scoring/stories/index.ts';
import { id, points } from './parts.ts';
import { bankIdentity } from './record.ts';

const count = z.int().min(0);

const counts = {
  stories: count,
  acceptable: count.describe('Stories that are given an acceptable route.'),
  best: count.describe('Stories that are given the best route.'),
};

const agreement = z.strictObject({
  ...counts,
  meanShare: z
    .number()
    .min(0)
    .max(1)
    .describe('Share of the stories for which a route is best that are given it; the mean over routes.'),
  routes: z.array(z.strictObject({ route: id, found: count, of: count })),
  confidence: z.array(z.strictObject({ confidence: z.enum(CONFIDENCES), ...counts })),
  missed: z
    .array(z.strictObject({ story: id, best: id, given: id }))
    .describe('Stories that are given a route that is not acceptable.'),
});

const mark = z.strictObject({
  route: id,
  present: points,
  proposed: points,
  lowest: points.describe('Down to this mark at most one story fewer is given its best route.'),
  highest: points.describe('Up to this mark at most one story fewer is given its best route.'),
});

const needEffect = z.strictObject({
  route: id,
  because: z.string(),
  blocks: count.describe('Stories that are given another route for this need alone.'),
  rightly: count,
  wrongly: count,
});

/** Printed by `bank calibrate --json`. */
export const calibration = z.strictObject({
  schema: z.literal('pm-path/calibration/1'),
  bank: bankIdentity,
  marks: z.array(mark),
  present: agreement.describe('At the marks as they are.'),
  proposed: agreement,
  leaveOneOut: agreement.describe('Each story at the marks that the others propose.'),
  needs: z.array(needEffect).describe('At the proposed marks.'),
});
