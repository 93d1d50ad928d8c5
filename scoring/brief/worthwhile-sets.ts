import type { Action } from '../model/bank.ts';
import type { AreaModel } from '../score/area-model.ts';

/** A set of actions, by what it takes and what it raises. */
export type RaisingSet = {
  /** Hours in units of effort. */
  readonly effort: number;
  /** For each question of the model the place of the answer it is raised to, -1 for none. */
  readonly to: Int8Array;
};

/**
 * The sets of offered actions that hold (with each action what it comes after) and may be the best for
 * somebody: a set that takes as much as another and raises no answer further is left out. A better answer
 * never lowers a score nor breaks a need, so nobody misses it.
 */
export function worthwhileSets(
  model: AreaModel,
  offered: readonly Action[],
  hoursOfUnit: number,
): readonly RaisingSet[] {
  const raises = offered.map((action) => raisedBy(model, action));
  const befores = offered.map(({ after }) => bitsOf(offered.map(({ id }) => after.includes(id))));
  const sets: RaisingSet[] = [];
  for (let bits = 0; bits < 2 ** offered.length; bits += 1) {
    const chosen = offered.map((_, place) => (bits & (1 << place)) !== 0);
    if (chosen.some((isChosen, place) => isChosen && (bits & befores[place]!) !== befores[place]!)) continue;
    const to = new Int8Array(model.questions.length).fill(-1);
    let effort = 0;
    for (let place = 0; place < offered.length; place += 1) {
      if (!chosen[place]) continue;
      effort += offered[place]!.hours / hoursOfUnit;
      for (let at = 0; at < to.length; at += 1) to[at] = Math.max(to[at]!, raises[place]![at]!);
    }
    sets.push({ effort, to });
  }
  sets.sort((one, other) => one.effort - other.effort || total(other.to) - total(one.to));
  const kept: RaisingSet[] = [];
  for (const set of sets) if (!kept.some((other) => raisesAsFar(other, set))) kept.push(set);
  return kept;
}

function raisedBy(model: AreaModel, action: Action): readonly number[] {
  return model.questions.map(({ question }) => {
    const raise = action.raises.find((one) => one.question === question.id);
    return question.answers.findIndex(({ id }) => id === raise?.answer);
  });
}

function raisesAsFar(one: RaisingSet, other: RaisingSet): boolean {
  return one.to.every((place, at) => place >= other.to[at]!);
}

function bitsOf(list: readonly boolean[]): number {
  return list.reduce((bits, isSet, place) => bits | (isSet ? 1 << place : 0), 0);
}

function total(places: Int8Array): number {
  return places.reduce((sum, place) => sum + place, 0);
}
