import type { Answers } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { allFacts } from '../model/lookup.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import { conditionHolds } from './facts.ts';

/**
 * open: put to the person. closed: an own answer of the area makes it pointless; it counts as its lowest
 * answer. left out: a fact makes it pointless; it counts nowhere.
 */
export type QuestionState = 'open' | 'closed' | 'left-out';

/** The state of every question of the bank, by full id. */
export function questionStates(bank: Bank, answers: Answers): ReadonlyMap<string, QuestionState> {
  return statesOf(bank, evaluate(bank, answers));
}

export function statesOf(bank: Bank, { facts, areas }: Evaluation): ReadonlyMap<string, QuestionState> {
  const states = new Map<string, QuestionState>(
    bank.areas.flatMap((area) => area.questions.map((question) => [question.id, 'left-out'])),
  );
  for (const fact of allFacts(bank)) if (conditionHolds(fact.when, facts)) states.set(fact.id, 'open');
  for (const { model, open } of areas)
    for (const [place, { question }] of model.questions.entries())
      states.set(question.id, open[place] ? 'open' : 'closed');
  return states;
}
