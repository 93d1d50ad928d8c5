// For who asks: which question comes next, and how many are left.
export { nextQuestion } from './next-question.ts';
export { type QuickCount, quickAnswers, quickCount, quickRun } from './quick-run.ts';
export { type Remaining, remainingQuestions } from './remaining.ts';
