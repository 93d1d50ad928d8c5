import type { Evaluation } from './evaluate.ts';
import type { Facts } from './facts.ts';

/** Facts, and what is claimed on the weighted questions that are open: what the tasks of a route go by. */
export function claimedAnswers({ facts, areas }: Evaluation): Facts {
  const claimed = new Map(facts);
  for (const { model, standings, open } of areas)
    for (const [place, { question }] of model.questions.entries()) {
      const answer = standings[place]!.claimed;
      if (open[place] && answer !== null) claimed.set(question.id, question.answers[answer]!.id);
    }
  return claimed;
}
