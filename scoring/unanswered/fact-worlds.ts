import { type Answers, answerId, type Given } from '../model/answers.ts';
import type { Bank, Fact, Term } from '../model/bank.ts';
import { allFacts, allQuestions, scoredRoutes } from '../model/lookup.ts';
import { kindsOf } from '../score/fact-kinds.ts';
import { conditionHolds, type Facts } from '../score/facts.ts';

type WorldOptions = {
  /** Whether what was given, or not, stays as it is; unless told, an answer does and "I don't know" does not. */
  readonly isFixed?: (given: Given | undefined) => boolean;
  /** The conditions that tell answers apart; unless told, those that a score or a verdict depends on. */
  readonly terms?: readonly Term[];
};

/**
 * All ways in which the missing facts may turn out that make a difference: for each missing fact that is
 * asked, no answer or one answer of each kind, answers that the same conditions accept being of one kind.
 * With no fact missing this is the one way that is known.
 */
export function factWorlds(bank: Bank, answers: Answers, options: WorldOptions = {}): readonly Facts[] {
  const { isFixed = (given) => answerId(given) != null, terms = decidingTerms(bank) } = options;
  return allFacts(bank).reduce<readonly Facts[]>(
    (worlds, fact) =>
      worlds.flatMap((world) => {
        if (!conditionHolds(fact.when, world)) return [world];
        const given = answers[fact.id];
        const answer = answerId(given);
        if (isFixed(given)) return [answer == null ? world : withFact(world, fact, answer)];
        return [world, ...differentAnswers(fact, terms).map((kind) => withFact(world, fact, kind))];
      }),
    [new Map()],
  );
}

/** The conditions that a score or a verdict depends on; those of actions decide other things. */
export function decidingTerms(bank: Bank): readonly Term[] {
  const asked = allQuestions(bank).flatMap(({ when }) => when);
  const ofRoutes = scoredRoutes(bank).flatMap(({ adjust, needs }) => [
    ...adjust.flatMap(({ when }) => when),
    ...needs.flatMap((need) => (need.kind === 'condition' ? need.when : [])),
  ]);
  return [...asked, ...ofRoutes];
}

/** One answer of each kind; those that no term accepts are like no answer at all. */
export function differentAnswers(fact: Fact, terms: readonly Term[]): readonly string[] {
  return [...new Set(kindsOf(fact, terms).values())];
}

function withFact(world: Facts, fact: Fact, answer: string): Facts {
  return new Map(world).set(fact.id, answer);
}
