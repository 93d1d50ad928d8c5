import { type Answers, answerId } from './answers.ts';
import type { Bank, Fact, Term } from './bank.ts';
import { conditionHolds, type Facts } from './facts.ts';
import { allFacts, allQuestions, scoredRoutes } from './lookup.ts';

/**
 * All ways in which the missing facts may turn out that make a difference to a score: for each missing fact
 * that is asked, no answer or one answer of each kind, answers that the same conditions accept being of one
 * kind. With no fact missing this is the one world that is known.
 */
export function factWorlds(bank: Bank, answers: Answers): readonly Facts[] {
  const terms = scoringTerms(bank);
  return allFacts(bank).reduce<readonly Facts[]>(
    (worlds, fact) =>
      worlds.flatMap((world) => {
        if (!conditionHolds(fact.when, world)) return [world];
        const answer = answerId(answers[fact.id]);
        if (answer != null) return [withFact(world, fact, answer)];
        return [world, ...kindsOf(fact, terms).map((kind) => withFact(world, fact, kind))];
      }),
    [new Map()],
  );
}

/** The conditions that a score depends on; those of needs and actions decide other things. */
function scoringTerms(bank: Bank): readonly Term[] {
  const asked = allQuestions(bank).flatMap(({ when }) => when);
  const adjusted = scoredRoutes(bank).flatMap(({ adjust }) => adjust.flatMap(({ when }) => when));
  return [...asked, ...adjusted];
}

/** One answer of each kind; those that no condition names are like no answer at all. */
function kindsOf(fact: Fact, terms: readonly Term[]): readonly string[] {
  const naming = terms.filter(({ question }) => question === fact.id);
  const kinds = new Map<string, string>();
  for (const { id } of fact.answers) {
    const accepted = naming.map(({ accepts }) => accepts.includes(id));
    if (accepted.includes(true) && !kinds.has(accepted.join())) kinds.set(accepted.join(), id);
  }
  return [...kinds.values()];
}

function withFact(world: Facts, fact: Fact, answer: string): Facts {
  return new Map(world).set(fact.id, answer);
}
