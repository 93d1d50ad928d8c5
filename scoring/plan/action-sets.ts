import type { Action } from '../model/bank.ts';
import type { AreaModel } from '../score/area-model.ts';
import { type PlacedRaise, placedRaises } from './raised-answers.ts';

/** Actions of one area to do together: with each action, what it comes after. */
export type ActionSet = {
  readonly actions: readonly Action[];
  /** The set as bits, the first action in bank order the highest: the greater number has the earlier action. */
  readonly bits: number;
  readonly hours: number;
  /** How far the set raises each question of the model that it raises. */
  readonly raises: readonly PlacedRaise[];
};

/** By the actions on offer, of which each model has its own list. */
const kept = new WeakMap<readonly Action[], readonly ActionSet[]>();

/**
 * The sets of offered actions that may be the best for somebody, in the order of choice: fewest hours, then fewest
 * actions, then the first in bank order. A set that raises no answer further than one before it is left out: a
 * better answer never lowers a score nor breaks a need, so nobody misses it.
 * @param offered a list of this model alone
 */
export function actionSets(model: AreaModel, offered: readonly Action[]): readonly ActionSet[] {
  const known = kept.get(offered);
  if (known) return known;
  const worthwhile: ActionSet[] = [];
  for (const set of setsOf(model, offered).toSorted(orderOfChoice))
    if (!worthwhile.some((before) => raisesAsFar(before, set))) worthwhile.push(set);
  kept.set(offered, worthwhile);
  return worthwhile;
}

function setsOf(model: AreaModel, offered: readonly Action[]): readonly ActionSet[] {
  const nothing: ActionSet = { actions: [], bits: 0, hours: 0, raises: [] };
  const ids = new Set(offered.map(({ id }) => id));
  return offered
    .reduce<readonly ActionSet[]>(
      (sets, action) => {
        const raises = placedRaises(model, action);
        return sets.flatMap((set) => [
          { ...set, bits: 2 * set.bits },
          {
            actions: [...set.actions, action],
            bits: 2 * set.bits + 1,
            hours: set.hours + action.hours,
            raises: furthest(set.raises, raises),
          },
        ]);
      },
      [nothing],
    )
    .filter(({ actions }) =>
      actions.every(({ after }) =>
        after.every((id) => !ids.has(id) || actions.some((before) => before.id === id)),
      ),
    );
}

function furthest(one: readonly PlacedRaise[], other: readonly PlacedRaise[]): readonly PlacedRaise[] {
  const exceeds = (raise: PlacedRaise, others: readonly PlacedRaise[], orEqual: boolean) =>
    others.every(({ at, to }) => at !== raise.at || raise.to > to || (orEqual && raise.to === to));
  return [
    ...one.filter((raise) => exceeds(raise, other, true)),
    ...other.filter((raise) => exceeds(raise, one, false)),
  ];
}

function orderOfChoice(one: ActionSet, other: ActionSet): number {
  return one.hours - other.hours || one.actions.length - other.actions.length || other.bits - one.bits;
}

function raisesAsFar(one: ActionSet, other: ActionSet): boolean {
  return other.raises.every(({ at, to }) => one.raises.some((raise) => raise.at === at && raise.to >= to));
}
