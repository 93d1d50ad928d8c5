// For who shows a result to people: in whole points, which never contradict the verdict.
export { inWholePoints, planInWholePoints } from './whole-points.ts';
export { isScored } from './whole-route.ts';
