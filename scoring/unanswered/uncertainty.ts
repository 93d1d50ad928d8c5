import type { Bounds } from './bounds.ts';
import { mostAhead, routeBounds } from './route-bounds.ts';

/**
 * How much of the decision is still open, in readiness points; 0 when nothing is. Only for choosing what to ask
 * next: whether the route is settled is decided apart from it.
 *
 * The width of what each undecided route can still come to, over all worlds; and for each two routes that can
 * both become ready, by how much the one that is more surely behind can still get ahead.
 */
export function uncertainty(worlds: Bounds): number {
  const bounds = worlds.map(routeBounds);
  const routes = worlds[0]?.routes.length ?? 0;
  let points = 0;
  for (let one = 0; one < routes; one += 1) {
    const ofOne = bounds.map((inWorld) => inWorld[one]!);
    if (!ofOne.some(({ possible }) => possible)) continue;
    if (!ofOne.every(({ certain }) => certain)) {
      const high = Math.max(...ofOne.map((inWorld) => inWorld.high));
      const low = Math.min(...ofOne.map((inWorld) => inWorld.low));
      points += UNDECIDED + high - low;
    }
    for (let other = one + 1; other < routes; other += 1) {
      const both = worlds
        .map((_, at) => at)
        .filter((at) => bounds[at]![one]!.possible && bounds[at]![other]!.possible);
      if (both.length === 0) continue;
      const lead = (ahead: number, behind: number) =>
        Math.max(...both.map((at) => mostAhead(worlds[at]!, bounds[at]!, ahead, behind)));
      points += Math.max(0, Math.min(lead(one, other), lead(other, one)));
    }
  }
  return points;
}

/** So that a need which decides without moving a point is asked for too. */
const UNDECIDED = 1;
