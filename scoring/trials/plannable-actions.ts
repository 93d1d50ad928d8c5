import type { Answers } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { scoredRoutes } from '../model/lookup.ts';
import { searchRoute } from '../plan/search.ts';
import { evaluate } from '../score/evaluate.ts';

/** Ids of the actions that some plan of this person has, towards any route and for any budget. */
export function plannableActions(bank: Bank, answers: Answers): ReadonlySet<string> {
  const evaluation = evaluate(bank, answers);
  return new Set(
    scoredRoutes(bank).flatMap((route) => {
      const { best, curve } = searchRoute(bank, route, evaluation);
      return [...(best?.actions ?? []), ...curve().flatMap(({ actions }) => actions)].map(({ id }) => id);
    }),
  );
}
