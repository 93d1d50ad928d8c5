// For who shows a result to people: in whole points, which never contradict the verdict.
export { inWholePoints, isScored, planInWholePoints } from './whole-points.ts';
