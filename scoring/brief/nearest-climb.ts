import type { Climb } from './climb.ts';

/**
 * Place of the climb that takes the least effort, ties by preference; -1 for none. Bounds decide most cases;
 * only where they overlap is the least effort itself worked out.
 * @param reached which climbs reach their goal
 * @param preferences places in `prefer`; smaller is preferred
 */
export function nearestClimb(
  climbs: readonly Climb[],
  reached: Uint8Array,
  preferences: readonly number[],
): number {
  let contenders = 0;
  let last = -1;
  for (let at = 0; at < climbs.length; at += 1)
    if (reached[at] === 1) {
      contenders += 1;
      last = at;
    }
  if (contenders < 2) return last;
  for (let at = 0; at < climbs.length; at += 1) if (reached[at] === 1) climbs[at]!.bound();
  for (;;) {
    let open = -1;
    for (let at = 0; at < climbs.length; at += 1) {
      if (reached[at] === 0) continue;
      if (comesFirst(at, climbs, reached, preferences)) return at;
      const { least, most } = climbs[at]!;
      if (least < most && (open === -1 || least < climbs[open]!.least)) open = at;
    }
    climbs[open]!.settle();
  }
}

function comesFirst(
  one: number,
  climbs: readonly Climb[],
  reached: Uint8Array,
  preferences: readonly number[],
): boolean {
  for (let other = 0; other < climbs.length; other += 1) {
    if (reached[other] === 0 || other === one) continue;
    const apart = climbs[other]!.least - climbs[one]!.most;
    if (!(apart > 0 || (apart === 0 && preferences[one]! < preferences[other]!))) return false;
  }
  return true;
}
