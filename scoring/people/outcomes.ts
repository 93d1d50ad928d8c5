import type { Bank } from '../model/bank.ts';
import { scoredRoutes } from '../model/lookup.ts';
import { evaluate } from '../score/evaluate.ts';
import { type Proportion, proportionOf } from '../statistics/proportion.ts';
import { type Figure, figureFrom } from './figure.ts';
import type { Person } from './person.ts';

/** Of people with so much readiness for a route, and an outcome: the share that got in that way. */
export type OutcomeBand = {
  readonly route: string;
  /** Readiness from the one to below the other, the mark being one of the limits. */
  readonly from: number;
  readonly to: number;
  readonly gotIn: Figure<Proportion>;
};

/** Then a share is known within about ±20 points: enough to tell a half from none. */
const FEWEST_FOR_OUTCOMES = 20;

/** @param people one line each */
export function outcomes(bank: Bank, people: readonly Person[]): readonly OutcomeBand[] {
  const known = people
    .filter(({ outcome }) => outcome !== undefined)
    .map(({ answers, outcome }) => ({ outcome, routes: evaluate(bank, answers).routes }));
  return scoredRoutes(bank).flatMap(({ id, readyAt }, at) =>
    bandsAround(readyAt).map(([from, to]) => {
      const inBand = known.filter(({ routes }) => {
        const { readiness } = routes[at]!;
        return readiness >= from && (readiness < to || to === 100);
      });
      return {
        route: id,
        from,
        to,
        gotIn: figureFrom(inBand.length, FEWEST_FOR_OUTCOMES, () =>
          proportionOf(inBand.filter(({ outcome }) => outcome === id).length, inBand.length),
        ),
      };
    }),
  );
}

/** Ten points each beside the mark, and what is further below and above. */
function bandsAround(mark: number): readonly (readonly [number, number])[] {
  const limits = [0, mark - 10, mark, mark + 10, 100].filter((limit) => limit >= 0 && limit <= 100);
  const distinct = [...new Set(limits)];
  return distinct.slice(1).map((to, at) => [distinct[at]!, to]);
}
