export { type Difference, differences } from './against.ts';
export type { Answers, Given } from './answers.ts';
export { answerId, hasProof } from './answers.ts';
export { askableQuestions } from './askable.ts';
export { assess, planFor } from './assess.ts';
export type * from './bank.ts';
export { bestCases } from './best-cases.ts';
export { type AnswerCodes, answerCode, answerCodes } from './brief/answer-codes.ts';
export { type Brief, briefScorer } from './brief/brief.ts';
export { claimedActions } from './claimed-actions.ts';
export { doneActions } from './done-actions.ts';
export { evaluate } from './evaluate.ts';
export type * from './findings.ts';
export { idleActions } from './idle-actions.ts';
export { findQuestion } from './lookup.ts';
export { nextQuestion } from './next-question.ts';
export type { PlanOptions } from './plan.ts';
export { plannableActions } from './plannable.ts';
export {
  type Earlier,
  type Progress,
  progressInWholePoints,
  progressSince,
  readinessInWholePoints,
  readinessOfAll,
  type ScoreChange,
} from './progress.ts';
export { type QuickCount, quickAnswers, quickCount, quickRun } from './quick.ts';
export { type Ranges, ranges } from './ranges.ts';
export { routeFor } from './recommend.ts';
export { type Remaining, remainingQuestions } from './remaining.ts';
export { reschedule } from './reschedule.ts';
export type * from './result.ts';
export { routeIfProven } from './route-if-proven.ts';
export { type QuestionState, questionStates } from './state.ts';
export { inWholePoints, isScored, planInWholePoints } from './whole-points.ts';
