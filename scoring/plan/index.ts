// For who keeps a plan up: which actions are done or claimed, and the weeks of what is left.
export { claimedActions } from './claimed-actions.ts';
export { doneActions } from './done-actions.ts';
export { reschedule } from './reschedule.ts';
