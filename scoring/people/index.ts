// For who has the answers of many people: how the questions of a bank do.
export { type AnsweredTwice, answeredTwice } from './answered-twice.ts';
export type { Figure } from './figure.ts';
export { type GroupDifference, groupDifferences } from './group-differences.ts';
export { type OutcomeBand, outcomes } from './outcomes.ts';
export { ownLast, type Person } from './person.ts';
export { type QuestionUse, questionUse } from './question-use.ts';
