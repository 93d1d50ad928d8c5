import type { Bank } from '../model/bank.ts';
import { allFacts } from '../model/lookup.ts';
import { areaModel } from '../score/area-model.ts';
import { conditionHolds } from '../score/facts.ts';
import { factWorlds } from './fact-worlds.ts';

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
