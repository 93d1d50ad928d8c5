import type { Answers } from './answers.ts';
import type { Bank } from './bank.ts';
import { evaluate } from './evaluate.ts';
import { scoredRoutes } from './lookup.ts';
import { searchRoute } from './route-search.ts';

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
