import { expect, test } from 'vitest';
import type { Need } from '../../../scoring/index.ts';
import type { RouteShape } from '../../../scoring/score/readiness.ts';
import type { AreaBounds } from '../../../scoring/unanswered/area-bounds.ts';
import type { WorldBounds } from '../../../scoring/unanswered/bounds.ts';
import { uncertainty } from '../../../scoring/unanswered/uncertainty.ts';
import { routeOf } from '../small-bank.ts';

const forbids: Need = { kind: 'condition', when: [], because: 'Forbidden.' };

/** One area for each route, which can still come to so many points; its needs are met whatever comes. */
function worldOf(...routes: readonly (readonly [lowest: number, highest: number, readyAt: number])[]) {
  const areas = routes.map(
    ([lowest, highest]): AreaBounds => ({
      lowest,
      highest,
      needs: routes.map(() => ({ certain: true, possible: true, lowestIfMet: lowest })),
    }),
  );
  const shapes = routes.map(
    ([, , readyAt], place): RouteShape => ({
      route: routeOf(`route-${place}`, {}, { readyAt }),
      shares: routes.map((_, area) => (area === place ? 1 : 0)),
      adjustments: [],
      adjusted: 0,
      unmetNeeds: [],
    }),
  );
  return { facts: new Map(), models: [], areas, routes: shapes } satisfies WorldBounds;
}

test('a route that can become ready and need not is open by the width of what it can come to, and one', () => {
  expect(uncertainty([worldOf([30, 70, 50])])).toBe(41);
  expect(uncertainty([worldOf([0, 40, 50])])).toBe(0);
  expect(uncertainty([worldOf([60, 90, 50])])).toBe(0);
});

test('over several worlds the width is that of all, and one world is enough to leave it open', () => {
  expect(uncertainty([worldOf([30, 40, 50]), worldOf([60, 70, 50])])).toBe(41);
  expect(uncertainty([worldOf([10, 20, 50]), worldOf([30, 40, 50])])).toBe(0);
});

test('of two that are ready whatever comes, it is open by how far the one more surely behind can get ahead', () => {
  // Above their marks by 10 to 30 and by 5 to 15.
  expect(uncertainty([worldOf([60, 80, 50], [65, 75, 60])])).toBe(5);
  expect(uncertainty([worldOf([65, 75, 60], [60, 80, 50])])).toBe(5);
  // By 20 to 30 and by 5 to 15: nothing is open.
  expect(uncertainty([worldOf([70, 80, 50], [65, 75, 60])])).toBe(0);
});

test('only worlds in which both can become ready count for the two', () => {
  const both = worldOf([60, 80, 50], [65, 75, 60]);
  const more = worldOf([60, 80, 50], [65, 85, 60]);
  expect(uncertainty([both, more])).toBe(15);
  // In the second world the other can never be ready: only what leaves it open counts, 61 and the width 20 to 75.
  const never = worldOf([60, 80, 50], [20, 40, 60]);
  expect(uncertainty([both, never])).toBe(5 + 1 + 75 - 20);
  expect(uncertainty([never])).toBe(0);
  // Nor does it count how far the other would get ahead in a world in which its facts forbid it.
  const far = worldOf([60, 80, 50], [65, 99, 60]);
  const [one, other] = far.routes;
  const forbidden = { ...far, routes: [one!, { ...other!, unmetNeeds: [forbids] }] };
  expect(uncertainty([both, forbidden])).toBe(5 + 1 + 99 - 65);
});

test('what is open between each two adds up', () => {
  expect(uncertainty([worldOf([60, 80, 50], [65, 75, 60], [50, 52, 40])])).toBe(5 + 2 + 5);
});
