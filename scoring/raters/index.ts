// For who sets several people's view of one person side by side.
export { type RaterAgreement, raterAgreement } from './agreement.ts';
export { answersBy } from './answers-by.ts';
export { type Difference, differences } from './differences.ts';
export { type SeenAlike, seenAlike } from './seen-alike.ts';
export { toSettle } from './to-settle.ts';
