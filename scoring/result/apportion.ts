import { exactUnits, fromUnits, type Unit, units } from './rounding.ts';

/**
 * Rounds parts so that they add up exactly to their total, which is itself rounded already: each is cut off,
 * and the units still missing go where the most was cut off (largest remainder; the first part wins ties).
 * A part that is exactly 0 stays 0.
 * @param total the rounded sum of the parts, up or down
 */
export function apportion(parts: readonly number[], total: number, unit: Unit): readonly number[] {
  const exact = parts.map((part) => exactUnits(part, unit));
  const counts = exact.map(Math.floor);
  const missing = units(total, unit) - counts.reduce((sum, count) => sum + count, 0);
  const byRemainder = exact
    .map((value, place) => ({ place, remainder: value - counts[place]! }))
    .sort((one, other) => other.remainder - one.remainder);
  for (const { place } of byRemainder.slice(0, Math.max(0, missing))) counts[place]! += 1;
  // A total kept below a threshold may be one unit short of its parts.
  for (const { place } of byRemainder.slice(Math.min(byRemainder.length, byRemainder.length + missing)))
    counts[place]! -= 1;
  return counts.map((count) => fromUnits(count, unit));
}
