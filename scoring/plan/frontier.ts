import { exceeds, TOLERANCE } from '../model/tolerance.ts';
import type { ActionSet } from './action-sets.ts';

/** What one set of actions of an area achieves for the route. */
export type PartOutcome = Pick<ActionSet, 'actions' | 'bits' | 'hours'> & {
  /** Area score after the actions, 0 to 100; `null` when the area has none. */
  readonly score: number | null;
  /** Which of the needs on this area are met, as bits. */
  readonly needs: number;
};

/**
 * A choice of actions over several areas, as a chain: the outcome in one area and the choice in the areas
 * before it. The chain is walked only when two choices tie.
 */
export type Choice = {
  /** Like the outcome, `null` where nothing is chosen yet. */
  readonly before: Choice | null;
  readonly outcome: PartOutcome | null;
  readonly hours: number;
  /** Readiness points before adjustments and limits. */
  readonly points: number;
  readonly needs: number;
  readonly count: number;
};

/** One area of the route: its outcomes, and how its score and needs enter the whole. */
export type AreaPart = {
  readonly outcomes: readonly PartOutcome[];
  /** Readiness points for each point of the area score; 0 for an area that is only needed. */
  readonly share: number;
  /** Number of the area's first need among the route's. */
  readonly firstNeed: number;
};

const NOTHING: Choice = { before: null, outcome: null, hours: 0, points: 0, needs: 0, count: 0 };

/**
 * Merges the areas one by one into all choices worth keeping (multiple-choice knapsack by dynamic
 * programming over dominance, Nemhauser & Ullmann 1969), in ascending order of hours.
 *
 * A choice is dropped only for one that is no worse in hours, points and needs met, and that wins the ties.
 * @param limited readiness may run into 0 or 100, where more points are no longer better: a choice with
 *   fewer points but the same hours is then kept if it would win a tie
 */
export function wholeFrontier(parts: readonly AreaPart[], limited: boolean): readonly Choice[] {
  return parts
    .map((part) => efficient(choicesIn(part), limited))
    .reduce((choices, inArea) => efficient(joined(choices, inArea, limited), limited), [NOTHING]);
}

function choicesIn(part: AreaPart): readonly Choice[] {
  return part.outcomes.map((outcome) => ({
    before: NOTHING,
    outcome,
    hours: outcome.hours,
    points: part.share * (outcome.score ?? 0),
    needs: outcome.needs * 2 ** part.firstNeed,
    count: outcome.actions.length,
  }));
}

/**
 * Each choice with each one of the next area. Of those that take the same hours and meet the same needs only
 * the first in rank can be worth keeping; the others are not even made, unless limits may be run into.
 */
function joined(choices: readonly Choice[], inArea: readonly Choice[], limited: boolean): readonly Choice[] {
  if (limited) return choices.flatMap((before) => inArea.map((one) => join(before, one)));
  const waysOfNeeds = 1 + mostNeeds(choices) + mostNeeds(inArea);
  const firsts: Choice[] = [];
  const places = new Map<number, number>();
  for (let first = 0; first < choices.length; first += 1)
    for (let second = 0; second < inArea.length; second += 1) {
      const before = choices[first]!;
      const one = inArea[second]!;
      // Hours are multiples of a quarter. Small whole numbers are found sooner than large ones.
      const key = (before.hours + one.hours) * 4 * waysOfNeeds + before.needs + one.needs;
      const place = places.get(key);
      if (place === undefined) places.set(key, firsts.push(join(before, one)) - 1);
      else if (ranksBefore(before, one, firsts[place]!)) firsts[place] = join(before, one);
    }
  return firsts;
}

function mostNeeds(choices: readonly Choice[]): number {
  return choices.reduce((most, { needs }) => Math.max(most, needs), 0);
}

function join(before: Choice, one: Choice): Choice {
  return {
    before,
    outcome: one.outcome,
    hours: before.hours + one.hours,
    points: before.points + one.points,
    needs: before.needs + one.needs,
    count: before.count + one.count,
  };
}

/** `rank` of two that are joined, against a choice that is there. */
function ranksBefore(before: Choice, one: Choice, other: Choice): boolean {
  const apart = before.points + one.points - other.points;
  if (Math.abs(apart) > TOLERANCE) return apart > 0;
  const more = before.count + one.count - other.count;
  return more === 0 ? comparePlainness(join(before, one), other) < 0 : more < 0;
}

/** The choices that no other one makes pointless, in ascending order of hours. */
function efficient(choices: readonly Choice[], limited: boolean): readonly Choice[] {
  const inOrder = choices.toSorted((one, other) => one.hours - other.hours || rank(one, other));
  const kept: Choice[] = [];
  const reached: Reached[] = [];
  let at = 0;
  while (at < inOrder.length) {
    const { hours } = inOrder[at]!;
    const firstNow = kept.length;
    for (; at < inOrder.length && inOrder[at]!.hours === hours; at += 1) {
      const choice = inOrder[at]!;
      if (!isReached(choice, reached) && !isOutdone(choice, kept, firstNow, limited)) kept.push(choice);
    }
    for (let now = firstNow; now < kept.length; now += 1) reach(kept[now]!, reached);
  }
  return kept;
}

/** The most points that the hours so far give to those that meet just these needs. */
type Reached = { readonly needs: number; points: number };

function isReached({ needs, points }: Choice, reached: readonly Reached[]): boolean {
  for (let at = 0; at < reached.length; at += 1)
    if (includesBits(reached[at]!.needs, needs) && !exceeds(points, reached[at]!.points)) return true;
  return false;
}

function reach({ needs, points }: Choice, reached: Reached[]): void {
  const known = reached.find((one) => one.needs === needs);
  if (known) known.points = Math.max(known.points, points);
  else reached.push({ needs, points });
}

/** By one of those from `from` on, which take the same hours and come before it in rank. */
function isOutdone(choice: Choice, kept: readonly Choice[], from: number, limited: boolean): boolean {
  for (let at = from; at < kept.length; at += 1)
    if (includesBits(kept[at]!.needs, choice.needs) && (!limited || comparePlainness(kept[at]!, choice) <= 0))
      return true;
  return false;
}

/** More points first, then as ties go. */
function rank(one: Choice, other: Choice): number {
  if (Math.abs(one.points - other.points) > TOLERANCE) return other.points - one.points;
  return comparePlainness(one, other);
}

/** Fewer actions first, then the set that has the first action in which the two differ. */
export function comparePlainness(one: Choice, other: Choice): number {
  return one.count - other.count || compareOrder(one, other);
}

/** Of the same areas, so that both chains end in the same nothing. */
function compareOrder(one: Choice, other: Choice): number {
  if (one === other) return 0;
  return compareOrder(one.before!, other.before!) || other.outcome!.bits - one.outcome!.bits;
}

function includesBits(all: number, some: number): boolean {
  return (all & some) === some;
}
