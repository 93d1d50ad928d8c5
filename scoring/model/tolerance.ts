/** Readiness, scores and thresholds that differ by no more than this many points are equal. */
export const TOLERANCE = 1e-9;

/** `value >= threshold`, equal within the tolerance being equal. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - TOLERANCE;
}

/** `value > other` by more than the tolerance. */
export function exceeds(value: number, other: number): boolean {
  return value > other + TOLERANCE;
}
