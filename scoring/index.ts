// What the whole engine is for. Each stage that others ask by itself has an `index.ts` of its own.
export { assess, planFor } from './assess.ts';
export { missingAnswers } from './certainty/missing-answers.ts';
export { type ActionGain, actionGains } from './explain/action-gains.ts';
export { routeIfProven } from './explain/route-if-proven.ts';
export { type ShortResult, shortResult } from './explain/short-result.ts';
export type * from './model/answers.ts';
export { answerId, hasProof } from './model/answers.ts';
export type * from './model/bank.ts';
export { findQuestion } from './model/lookup.ts';
export { saysSomething } from './model/proof.ts';
export type { PlanOptions } from './plan/options.ts';
export type * from './result/findings.ts';
export type * from './result/plan.ts';
export type * from './result/result.ts';
export { evaluate } from './score/evaluate.ts';
export { type QuestionState, questionStates } from './score/question-states.ts';
export { routeFor } from './score/recommended-route.ts';
