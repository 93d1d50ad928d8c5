// For who compares a person with earlier.
export { type Earlier, type Progress, progressSince } from './progress.ts';
export { readinessOfAll } from './readiness.ts';
export type { ScoreChange } from './score-change.ts';
export { progressInWholePoints, readinessInWholePoints } from './whole-points.ts';
