import type { Bank } from '../model/bank.ts';
import { allFacts } from '../model/lookup.ts';
import { conditionHolds } from '../score/facts.ts';
import { worldOf } from '../score/world.ts';
import { factWorlds } from '../unanswered/fact-worlds.ts';

/** Ids of the questions that somebody can be asked: those that the facts leave in at least one way. */
export function askableQuestions(bank: Bank): ReadonlySet<string> {
  const askable = new Set<string>();
  for (const facts of factWorlds(bank, {})) {
    for (const { id, when } of allFacts(bank)) if (conditionHolds(when, facts)) askable.add(id);
    for (const { questions } of worldOf(bank, facts).areas)
      for (const { question } of questions) askable.add(question.id);
  }
  return askable;
}
