import { TOLERANCE } from '../model/tolerance.ts';

/** The unit of the last digit shown: tenths in JSON, whole points on a terminal. */
export type Unit = 0.1 | 1;

/**
 * Rounds for showing. Never shows a number that reaches a threshold which the exact number misses: 49.97 of
 * the 50 it takes is shown as 49.9, not as 50. Rising in `value`, so ranges and curves stay in order.
 * @param thresholds whole numbers
 */
export function shown(value: number, thresholds: readonly number[], unit: Unit): number {
  const rounded = units(value, unit);
  const missed = thresholds.some(
    (threshold) => value < threshold - TOLERANCE && rounded >= units(threshold, unit),
  );
  return fromUnits(missed ? rounded - 1 : rounded, unit);
}

/** Number of units, rounded half up; noise far below a unit does not turn a half down. */
export function units(value: number, unit: Unit): number {
  return Math.floor(exactUnits(value, unit) + 0.5);
}

/** Units with their fraction, freed from noise in the last bits. */
export function exactUnits(value: number, unit: Unit): number {
  return Math.round((value / unit) * 1e7) / 1e7;
}

export function fromUnits(count: number, unit: Unit): number {
  return (unit === 1 ? count : count / 10) + 0;
}
