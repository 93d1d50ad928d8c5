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
  const raised = offered.map((action) => placedRaises(model, action));
  const worthwhile: ActionSet[] = [];
  const reached: (readonly number[])[] = [];
  for (const { bits, hours } of togetherInOrder(offered)) {
    const levels = model.questions.map(() => -1);
    for (let place = 0; place < offered.length; place += 1)
      if (bits & bitOf(place, offered))
        for (const { at, to } of raised[place]!) levels[at] = Math.max(levels[at]!, to);
    // What makes a set pointless mostly takes little less than it.
    if (reached.findLast((before) => isAsFar(before, levels)) !== undefined) continue;
    reached.push(levels);
    const actions = offered.filter((_, place) => bits & bitOf(place, offered));
    const raises = levels.flatMap((to, at) => (to === -1 ? [] : [{ at, to }]));
    worthwhile.push({ actions, bits, hours, raises });
  }
  kept.set(offered, worthwhile);
  return worthwhile;
}

function isAsFar(one: readonly number[], other: readonly number[]): boolean {
  for (let at = 0; at < one.length; at += 1) if (one[at]! < other[at]!) return false;
  return true;
}

/** A set before its actions are listed: most are not worth it. */
type Together = {
  readonly bits: number;
  readonly hours: number;
  readonly count: number;
  /** The actions that one of the set comes after, as bits. */
  readonly before: number;
};

/** The sets that have with each action the offered ones that it comes after, in the order of choice. */
function togetherInOrder(offered: readonly Action[]): readonly Together[] {
  const sets: Together[] = [{ bits: 0, hours: 0, count: 0, before: 0 }];
  for (const [place, { hours, after }] of offered.entries()) {
    const own = bitOf(place, offered);
    const before = offered.reduce(
      (bits, { id }, at) => bits | (after.includes(id) ? bitOf(at, offered) : 0),
      0,
    );
    sets.push(
      ...sets.map((set) => ({
        bits: set.bits | own,
        hours: set.hours + hours,
        count: set.count + 1,
        before: set.before | before,
      })),
    );
  }
  return sets
    .filter(({ bits, before }) => (bits & before) === before)
    .sort((one, other) => one.hours - other.hours || one.count - other.count || other.bits - one.bits);
}

function bitOf(place: number, offered: readonly Action[]): number {
  return 1 << (offered.length - 1 - place);
}
