import type { Answers } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { recommendedRoute } from '../score/recommended-route.ts';
import type { Boxes } from './boxes.ts';
import { Half, type Open } from './half.ts';
import { BEYOND } from './limits.ts';
import { raceFor } from './race.ts';
import { slippedArea } from './slipped-area.ts';
import { withinLimits } from './within-limits.ts';

/** How likely the same person, asked again next week, gets the same recommended route. */
export type Consistency = {
  /** 0 to 1. */
  readonly chance: number;
  /** It may be so much more or less; 0 where all that may happen could be told apart. */
  readonly within: number;
  /** The same when this answer does not slip, by the full id of its question. */
  readonly ifCertain: (question: string) => number;
};

/**
 * Every weighted answer given slips, with the bank's chance, to one of its neighbours, each apart from the others;
 * facts and missing answers stay. Areas do not depend on each other, so they are joined in two halves, and then it is
 * looked which states of one keep the route with which of the other: exact, with all routes at once. Of the first half
 * what no further area can change is left at once. Where there are too many states, near ones are taken together, and
 * the chance is known within what that makes of it.
 */
export function consistency(bank: Bank, answers: Answers, { world, areas, routes }: Evaluation): Consistency {
  const noise = bank.answerNoise;
  const ways = areas.map((area) => slippedArea(area, answers, { noise }));
  const race = raceFor(bank, world.routes, areas, ways, recommendedRoute(bank, routes).id);
  const fixed = race.gains.filter(({ count }) => count === 1);
  const start = race.start.map((points, at) => fixed.reduce((sum, { most }) => sum + most[at]!, points));
  const moving = race.gains
    .flatMap((gains, place) => (gains.count === 1 ? [] : [movingBy(place, gains)]))
    .toSorted((one, other) => other.spread - one.spread);
  const mostStates = statesFor(moving);
  const stretches = race.limits.map((limits) => keptIn(start, moving, limits, mostStates));
  return {
    chance: stretches.reduce((sum, { chance }) => sum + chance, 0),
    within: stretches.reduce((sum, { within }) => sum + within, 0),
    ifCertain: (certain) => {
      const place = areas.findIndex(({ model }) =>
        model.questions.some(({ question }) => question.id === certain),
      );
      const { chances } = slippedArea(areas[place]!, answers, { noise, certain });
      return stretches.reduce((sum, { chance, keptWith }) => {
        const ofWays = keptWith().get(place);
        return sum + (ofWays?.reduce((all, kept, way) => all + kept * chances[way]!, 0) ?? chance);
      }, 0);
    },
  };
}

/** An area that can come out in several ways. */
type Moving = {
  readonly place: number;
  readonly gains: Boxes;
  /** The least and the most of each number. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** The points between them, where that is most. */
  readonly spread: number;
};

function movingBy(place: number, gains: Boxes): Moving {
  const least = new Float64Array(gains.size).fill(Number.POSITIVE_INFINITY);
  const most = new Float64Array(gains.size).fill(Number.NEGATIVE_INFINITY);
  let spread = 0;
  for (let at = 0; at < gains.size; at += 1) {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    for (let number = at; number < gains.count * gains.size; number += gains.size) {
      least[at] = Math.min(least[at]!, gains.least[number]!);
      most[at] = Math.max(most[at]!, gains.most[number]!);
      if (gains.least[number]! > -BEYOND) lowest = Math.min(lowest, gains.least[number]!);
      if (gains.most[number]! < BEYOND) highest = Math.max(highest, gains.most[number]!);
    }
    spread = Math.max(spread, highest - lowest);
  }
  return { place, gains, least, most, spread };
}

/** So many states of a half are told apart at most and at least. */
const STATES = { most: 8192, least: 256 };

/** So many pairs of a state and a way of an area are gone through at most: 4 bytes and some 100 nanoseconds each. */
const MOST_PAIRS = 8_000_000;

/** As many states as there is time for with so many ways: a power of two. */
function statesFor(moving: readonly Moving[]): number {
  const ways = moving.reduce((sum, { gains }) => sum + gains.count, 0);
  let states = STATES.most;
  while (states > STATES.least && states * ways > MOST_PAIRS) states /= 2;
  return states;
}

type Kept = {
  readonly chance: number;
  readonly within: number;
  /** How likely the route is kept with each way of an area, by its place; as likely as ever with those that are left out. */
  readonly keptWith: () => ReadonlyMap<number, Float64Array>;
};

/** @param moving the areas that can move most come first */
function keptIn(
  start: Float64Array,
  moving: readonly Moving[],
  limits: Float64Array,
  mostStates: number,
): Kept {
  const one = new Half(start, mostStates);
  const other = new Half(new Float64Array(start.length), mostStates);
  let first = 0;
  let last = moving.length;
  while (first < last && one.states.count > 0)
    if (one.states.count * moving[first]!.gains.count <= other.states.count * moving[last - 1]!.gains.count) {
      const { place, gains } = moving[first]!;
      first += 1;
      one.join(place, gains, openBefore(moving.slice(first), limits));
    } else {
      last -= 1;
      other.join(moving[last]!.place, moving[last]!.gains);
    }
  const sure = withinLimits(one.states, other.states, 'most', limits);
  const possible =
    one.isExact && other.isExact ? sure : withinLimits(one.states, other.states, 'least', limits);
  const { chances } = one.states;
  let ofWays: Map<number, Float64Array> | null = null;
  let least = one.kept;
  let most = one.kept;
  for (let state = 0; state < one.states.count; state += 1) {
    least += chances[state]! * sure.ofOne[state]!;
    most += chances[state]! * possible.ofOne[state]!;
  }
  return {
    chance: (least + most) / 2,
    within: (most - least) / 2,
    keptWith: () => {
      if (ofWays !== null) return ofWays;
      ofWays = new Map();
      one.goBack(middle(sure.ofOne, possible.ofOne), 0, ofWays);
      other.goBack(middle(sure.ofOther, possible.ofOther), one.kept, ofWays);
      return ofWays;
    },
  };
}

function openBefore(rest: readonly Moving[], limits: Float64Array): Open {
  const above = limits.slice();
  const below = limits.slice();
  for (const { least, most } of rest)
    for (let at = 0; at < limits.length; at += 1) {
      above[at]! -= least[at]!;
      below[at]! -= most[at]!;
    }
  return { above, below };
}

function middle(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((number, at) => (number + other[at]!) / 2);
}
