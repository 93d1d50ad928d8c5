// For who holds the advice against what happened to real people.
export { type Agreement, agreement, type Missed } from './agreement.ts';
export { MOST_ROUTES } from './best-marks.ts';
export { type Calibration, calibrate } from './calibrate.ts';
export { type NearStory, nearestStories, type Start, startOf, type ToldStory } from './nearest.ts';
export type { NeedEffect } from './need-effects.ts';
export { CONFIDENCES, type Story } from './story.ts';
