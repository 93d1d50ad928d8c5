// For who tries out a bank: what it can come to for anybody.
export { askableQuestions } from './askable-questions.ts';
export { bestCases } from './best-cases.ts';
export { idleActions } from './idle-actions.ts';
export { plannableActions } from './plannable-actions.ts';
