import { exceeds, TOLERANCE } from '../model/tolerance.ts';
import type { AreaOutcome } from './area-outcomes.ts';

/** What one set of actions of an area achieves, needs aside. */
export type ScoredSet = Pick<AreaOutcome, 'set' | 'score'>;

/**
 * A choice of actions over several areas, as a chain: the outcome in one area and the choice in the areas
 * before it. The chain is walked only when two choices tie.
 */
export type Choice = {
  /** Like the outcome, `null` where nothing is chosen yet. */
  readonly before: Choice | null;
  readonly outcome: ScoredSet | null;
  readonly hours: number;
  /** Readiness points before adjustments and limits. */
  readonly points: number;
  readonly count: number;
};

/** One area of the route: what may be done in it, and how its score enters the whole. */
export type AreaPart = {
  readonly outcomes: readonly ScoredSet[];
  /** Readiness points for each point of the area score; 0 for an area that is only needed. */
  readonly share: number;
};

const NOTHING: Choice = { before: null, outcome: null, hours: 0, points: 0, count: 0 };

/**
 * Merges the areas one by one into all choices worth keeping (multiple-choice knapsack by dynamic
 * programming over dominance, Nemhauser & Ullmann 1969), in ascending order of hours.
 *
 * A choice is dropped only for one that is no worse in hours and points, and that wins the ties.
 * @param limited readiness may run into 0 or 100, where more points are no longer better: a choice with
 *   fewer points but the same hours is then kept if it would win a tie
 * @param most hours of a choice
 */
export function wholeFrontier(
  parts: readonly AreaPart[],
  limited: boolean,
  most = Number.POSITIVE_INFINITY,
): readonly Choice[] {
  return parts
    .map((part) => efficient(choicesIn(part), limited))
    .reduce((choices, inArea) => efficient(joined(choices, inArea, limited, most), limited), [NOTHING]);
}

function choicesIn({ outcomes, share }: AreaPart): readonly Choice[] {
  return outcomes.map((outcome) => ({
    before: NOTHING,
    outcome,
    hours: outcome.set.hours,
    points: share * (outcome.score ?? 0),
    count: outcome.set.actions.length,
  }));
}

/**
 * Each choice with each one of the next area. Of those that take the same hours only the first in rank can be worth
 * keeping; the others are not even made, unless limits may be run into.
 */
function joined(
  choices: readonly Choice[],
  inArea: readonly Choice[],
  limited: boolean,
  most: number,
): readonly Choice[] {
  if (limited)
    return choices.flatMap((before) =>
      inArea.filter((one) => before.hours + one.hours <= most).map((one) => join(before, one)),
    );
  const firsts: Choice[] = [];
  const places = new Map<number, number>();
  for (let first = 0; first < choices.length; first += 1)
    for (let second = 0; second < inArea.length; second += 1) {
      const before = choices[first]!;
      const one = inArea[second]!;
      const hours = before.hours + one.hours;
      if (hours > most) break;
      // Hours are multiples of a quarter. Whole numbers are found sooner than others.
      const quarters = hours * 4;
      const place = places.get(quarters);
      if (place === undefined) places.set(quarters, firsts.push(join(before, one)) - 1);
      else if (ranksBefore(before, one, firsts[place]!)) firsts[place] = join(before, one);
    }
  return firsts;
}

function join(before: Choice, one: Choice): Choice {
  return {
    before,
    outcome: one.outcome,
    hours: before.hours + one.hours,
    points: before.points + one.points,
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
  /** The most points that fewer hours give, and that these hours give. */
  let fewerGive = Number.NEGATIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const choice of inOrder) {
    const last = kept.at(-1);
    const isFirst = last?.hours !== choice.hours;
    if (isFirst) fewerGive = most;
    if (!exceeds(choice.points, fewerGive)) continue;
    // Of those kept that take as many, the last is the plainest.
    if (!isFirst && !(limited && comparePlainness(choice, last) < 0)) continue;
    kept.push(choice);
    most = Math.max(most, choice.points);
  }
  return kept;
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
  return compareOrder(one.before!, other.before!) || other.outcome!.set.bits - one.outcome!.set.bits;
}
