export { assess, planFor } from './assess.ts';
export { type AnswerCodes, answerCode, answerCodes } from './brief/answer-codes.ts';
export { type Brief, briefScorer } from './brief/brief.ts';
export { routeIfProven } from './explain/route-if-proven.ts';
export type { Answers, Given } from './model/answers.ts';
export { answerId, hasProof } from './model/answers.ts';
export type * from './model/bank.ts';
export { findQuestion } from './model/lookup.ts';
export { claimedActions } from './plan/claimed-actions.ts';
export { doneActions } from './plan/done-actions.ts';
export { idleActions } from './plan/idle-actions.ts';
export type { PlanOptions } from './plan/plan.ts';
export { plannableActions } from './plan/plannable-actions.ts';
export { reschedule } from './plan/reschedule.ts';
export { type Difference, differences } from './progress/differences.ts';
export {
  type Earlier,
  type Progress,
  progressInWholePoints,
  progressSince,
  readinessInWholePoints,
  readinessOfAll,
  type ScoreChange,
} from './progress/progress.ts';
export type * from './result/findings.ts';
export type * from './result/result.ts';
export { inWholePoints, isScored, planInWholePoints } from './result/whole-points.ts';
export { evaluate } from './score/evaluate.ts';
export { type QuestionState, questionStates } from './score/question-states.ts';
export { routeFor } from './score/recommended-route.ts';
export { askableQuestions } from './unanswered/askable-questions.ts';
export { bestCases } from './unanswered/best-cases.ts';
export { nextQuestion } from './unanswered/next-question.ts';
export { type QuickCount, quickAnswers, quickCount, quickRun } from './unanswered/quick-run.ts';
export { type Ranges, ranges } from './unanswered/ranges.ts';
export { type Remaining, remainingQuestions } from './unanswered/remaining.ts';
