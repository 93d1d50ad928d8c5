import { type Answers, answerId } from '../model/answers.ts';
import type { Bank, Fact, Term } from '../model/bank.ts';
import { allFacts } from '../model/lookup.ts';
import type { FactFlip } from '../result/result.ts';
import { type Evaluation, evaluate } from '../score/evaluate.ts';
import { kindsOf } from '../score/fact-kinds.ts';
import type { SetAside } from '../score/offered-tasks.ts';
import { decidingTerms } from '../unanswered/fact-worlds.ts';
import { directionOf, type Verdict, verdictOn } from './verdict.ts';

/**
 * What of the facts that somebody gave would change the recommendation or its direction if it became another: a
 * door opens, a job ends. Of answers that decide the same the first one stands for all.
 */
export function factFlips(
  bank: Bank,
  answers: Answers,
  { facts }: Evaluation,
  verdict: Verdict,
  setAside: SetAside,
): readonly FactFlip[] {
  const terms = [
    ...decidingTerms(bank),
    ...bank.areas.flatMap(({ actions }) => actions.flatMap(({ when }) => when)),
  ];
  return allFacts(bank)
    .filter(({ id }) => facts.has(id))
    .flatMap((fact) => {
      const from = answerId(answers[fact.id])!;
      return otherAnswers(fact, terms, from).flatMap((to): readonly FactFlip[] => {
        const changed = { ...answers, [fact.id]: to };
        const other = verdictOn(bank, evaluate(bank, changed), setAside);
        if (other.route === verdict.route && directionOf(other) === directionOf(verdict)) return [];
        const { id: route } = other.route;
        const toward = other.kind === 'fallback' ? { toward: directionOf(other) } : {};
        return [{ question: fact.id, from, to, route, ...toward }];
      });
    });
}

/** One answer of each kind but the own; those that no term accepts are one kind too. */
function otherAnswers(fact: Fact, terms: readonly Term[], own: string): readonly string[] {
  const kinds = kindsOf(fact, terms);
  const firsts = new Map<string | undefined, string>();
  for (const { id } of fact.answers) if (!firsts.has(kinds.get(id))) firsts.set(kinds.get(id), id);
  firsts.delete(kinds.get(own));
  return [...firsts.values()];
}
