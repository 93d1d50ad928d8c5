import type { Bank } from '../../scoring/index.ts';
import {
  type AnsweredTwice,
  answeredTwice,
  type GroupDifference,
  groupDifferences,
  type OutcomeBand,
  outcomes,
  ownLast,
  type Person,
  type QuestionUse,
  questionUse,
} from '../../scoring/people/index.ts';

export type PeopleFigures = {
  readonly people: number;
  readonly lines: number;
  readonly use: readonly QuestionUse[];
  readonly twice: AnsweredTwice;
  readonly outcomes: readonly OutcomeBand[];
  readonly groups: readonly GroupDifference[];
};

/** What the answers of many people say of the bank's questions, and of its advice. */
export function peopleFigures(bank: Bank, lines: readonly Person[]): PeopleFigures {
  const people = ownLast(lines);
  return {
    people: people.length,
    lines: lines.length,
    use: questionUse(bank, people),
    twice: answeredTwice(bank, lines),
    outcomes: people.some(({ outcome }) => outcome !== undefined) ? outcomes(bank, people) : [],
    groups: groupDifferences(bank, people),
  };
}
