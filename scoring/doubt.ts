import type { Bank } from './bank.ts';
import type { Outlook, WorldOutlook } from './outlook.ts';
import { mostAhead, type RouteSpan, routeSpan, settledIn } from './settled.ts';

/**
 * How much of the decision is still open, in readiness points, on average over the worlds; 0 when nothing is.
 * Only for choosing what to ask next: whether the route is settled is decided apart from it.
 */
export function doubt(bank: Bank, outlook: Outlook): number {
  if (outlook.length === 0) return 0;
  const open = outlook.reduce((sum, world) => sum + doubtIn(world), 0) / outlook.length;
  if (open > 0) return open;
  return new Set(outlook.map((world) => settledIn(bank, world))).size > 1 ? UNDECIDED : 0;
}

/** So that a need which decides without moving a point is asked for too. */
const UNDECIDED = 1;

/**
 * The width of what each undecided route can still come to, and for each two routes that can both become
 * ready, by how much the one that is more surely behind can still get ahead.
 */
function doubtIn(world: WorldOutlook): number {
  const spans = world.routes.map((_, place) => routeSpan(world, place));
  let points = 0;
  for (let one = 0; one < spans.length; one += 1) {
    const { low, high, certain, possible } = spans[one]!;
    if (!possible) continue;
    if (!certain) points += UNDECIDED + high - low;
    for (let other = one + 1; other < spans.length; other += 1)
      if (spans[other]!.possible) points += race(world, spans, one, other);
  }
  return points;
}

function race(world: WorldOutlook, spans: readonly RouteSpan[], one: number, other: number): number {
  return Math.max(0, Math.min(mostAhead(world, spans, one, other), mostAhead(world, spans, other, one)));
}
