// For who compares: a person with earlier, or two views of one.
export { type Difference, differences } from './differences.ts';
export { type Earlier, type Progress, progressSince } from './progress.ts';
export { readinessOfAll } from './readiness.ts';
export type { ScoreChange } from './score-change.ts';
export { progressInWholePoints, readinessInWholePoints } from './whole-points.ts';
