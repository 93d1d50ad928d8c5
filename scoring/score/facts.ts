import { type Answers, answerId } from '../model/answers.ts';
import type { Bank, Condition, Fact, Term } from '../model/bank.ts';
import { allFacts } from '../model/lookup.ts';

/** The answer ids of the facts that are known and open, by full question id. */
export type Facts = ReadonlyMap<string, string>;

/** A fact that is missing, or itself closed by another fact, holds nothing. */
export function factHolds(term: Term, facts: Facts): boolean {
  const answer = facts.get(term.question);
  return answer !== undefined && term.accepts.includes(answer);
}

export function conditionHolds(condition: Condition, facts: Facts): boolean {
  return condition.every((term) => factHolds(term, facts));
}

export function knownFacts(bank: Bank, answers: Answers): Facts {
  const facts = new Map<string, string>();
  for (const fact of allFacts(bank)) {
    const answer = answerId(answers[fact.id]);
    if (answer != null && conditionHolds(fact.when, facts)) facts.set(fact.id, answer);
  }
  return facts;
}

/** Facts that are asked of this person and have no answer yet. */
export function missingFacts(bank: Bank, facts: Facts): readonly Fact[] {
  return allFacts(bank).filter((fact) => !facts.has(fact.id) && conditionHolds(fact.when, facts));
}
