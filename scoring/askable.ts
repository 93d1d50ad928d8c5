import { areaModel } from './area-model.ts';
import type { Bank } from './bank.ts';
import { factWorlds } from './fact-worlds.ts';
import { conditionHolds } from './facts.ts';
import { allFacts } from './lookup.ts';

/** Ids of the questions that somebody can be asked: those that the facts leave in at least one way. */
export function askableQuestions(bank: Bank): ReadonlySet<string> {
  const askable = new Set<string>();
  for (const facts of factWorlds(bank, {})) {
    for (const { id, when } of allFacts(bank)) if (conditionHolds(when, facts)) askable.add(id);
    for (const area of bank.areas)
      for (const { question } of areaModel(area, facts).questions) askable.add(question.id);
  }
  return askable;
}
