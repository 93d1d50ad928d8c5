import { type Answers, answerId } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { SOMETHING_TO_SHOW } from '../model/proof.ts';
import { routeFor } from '../score/recommended-route.ts';

/** Id of the route that would be recommended if the person had something to show for everything that is claimed. */
export function routeIfProven(bank: Bank, answers: Answers): string {
  const proven = Object.entries(answers).map(([id, given]) => {
    const answer = answerId(given);
    return [id, answer == null ? given : { answer, proof: SOMETHING_TO_SHOW }] as const;
  });
  return routeFor(bank, Object.fromEntries(proven));
}
