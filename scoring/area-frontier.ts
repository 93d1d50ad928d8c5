import type { Action, Need } from './bank.ts';
import { type AreaEvaluation, scoredWith } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { needMet } from './needs.ts';
import { placedRaises, standingsAfter } from './raised.ts';

/** What one set of actions of an area achieves. */
export type AreaOutcome = {
  readonly actions: readonly Action[];
  /** The set as bits, the first action in bank order the highest: the greater number has the earlier action. */
  readonly bits: number;
  readonly hours: number;
  /** Area score after the actions, 0 to 100; `null` when the area has none. */
  readonly score: number | null;
  /** Which of the needs on this area are met, as bits. */
  readonly needs: number;
};

/**
 * Every set of offered actions that holds, with each action, what it comes after.
 * @param needs the route's needs on this area, in the order of their bits
 */
export function areaOutcomes(
  area: AreaEvaluation,
  offered: readonly Action[],
  needs: readonly Need[],
  facts: Facts,
): readonly AreaOutcome[] {
  const raises = offered.map((action) => placedRaises(area, action));
  const bit = offered.map((_, place) => 2 ** (offered.length - 1 - place));
  const befores = offered.map(({ after }) =>
    offered.reduce((bits, { id }, place) => bits + (after.includes(id) ? bit[place]! : 0), 0),
  );
  const outcomes: AreaOutcome[] = [];
  for (let bits = 0; bits < 2 ** offered.length; bits += 1) {
    const places = chosenPlaces(bit, bits);
    if (places.some((place) => (bits & befores[place]!) !== befores[place]!)) continue;
    const chosen = places.flatMap((place) => raises[place]!);
    const assessed = scoredWith(area.model, standingsAfter(area, chosen));
    const actions = places.map((place) => offered[place]!);
    outcomes.push({
      actions,
      bits,
      hours: actions.reduce((sum, { hours }) => sum + hours, 0),
      score: assessed.score,
      needs: needs.reduce((met, need, bit) => met + (needMet(need, assessed, facts) ? 2 ** bit : 0), 0),
    });
  }
  return outcomes;
}

function chosenPlaces(bit: readonly number[], bits: number): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < bit.length; place += 1) if ((bits & bit[place]!) !== 0) places.push(place);
  return places;
}
