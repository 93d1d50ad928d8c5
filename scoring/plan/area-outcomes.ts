import type { Action, Need } from '../model/bank.ts';
import { type AreaEvaluation, scoredWith } from '../score/evaluate.ts';
import type { Facts } from '../score/facts.ts';
import { needMet } from '../score/needs.ts';
import { type PlacedRaise, placedRaises, standingsAfter } from './raised-answers.ts';

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

/** A set of offered actions, by its bits. */
type ActionSet = { readonly bits: number; readonly hours: number; readonly count: number };

type Reached = {
  readonly actions: readonly Action[];
  readonly set: ActionSet;
  readonly assessed: AreaEvaluation;
};

/** Every route asks for the same; kept as long as the evaluation is. */
const reachedBy = new WeakMap<
  AreaEvaluation,
  { readonly offered: string; readonly reached: readonly Reached[] }
>();

/**
 * What the sets of offered actions that hold can achieve (with each action, what it comes after). Of sets that
 * raise the same answers to the same places only the one that comes first in every choice is given: the fewest
 * hours, then the fewest actions, then the first in bank order.
 * @param needs the route's needs on this area, in the order of their bits
 */
export function areaOutcomes(
  area: AreaEvaluation,
  offered: readonly Action[],
  needs: readonly Need[],
  facts: Facts,
): readonly AreaOutcome[] {
  return reachedWith(area, offered).map(({ actions, set: { bits, hours }, assessed }) => ({
    actions,
    bits,
    hours,
    score: assessed.score,
    needs: needs.reduce((met, need, bit) => met + (needMet(need, assessed, facts) ? 2 ** bit : 0), 0),
  }));
}

function reachedWith(area: AreaEvaluation, offered: readonly Action[]): readonly Reached[] {
  const ids = offered.map(({ id }) => id).join();
  const known = reachedBy.get(area);
  if (known?.offered === ids) return known.reached;
  const reached = firstSets(area, offered).map(({ raises, set }) => ({
    actions: offered.filter((_, place) => includes(set.bits, bitAt(place, offered.length))),
    set,
    assessed: scoredWith(area.model, standingsAfter(area, raises)),
  }));
  reachedBy.set(area, { offered: ids, reached });
  return reached;
}

function firstSets(area: AreaEvaluation, offered: readonly Action[]) {
  const raised = offered.map((action) => placesRaised(area, action));
  const befores = offered.map(({ after }) =>
    offered.reduce(
      (bits, { id }, place) => bits + (after.includes(id) ? bitAt(place, offered.length) : 0),
      0,
    ),
  );
  const firsts = new Map<string, { readonly raises: readonly PlacedRaise[]; set: ActionSet }>();
  // A set is the set without its last action, and that action: what they raise and take is added up along.
  const visit = (from: number, to: readonly number[], set: ActionSet): void => {
    if (
      offered.every(
        (_, place) => (set.bits & bitAt(place, offered.length)) === 0 || includes(set.bits, befores[place]!),
      )
    ) {
      const key = to.join();
      const known = firsts.get(key);
      if (!known)
        firsts.set(key, { raises: to.flatMap((place, at) => (place < 0 ? [] : [{ at, to: place }])), set });
      else if (comesFirst(set, known.set)) known.set = set;
    }
    for (let place = from; place < offered.length; place += 1)
      visit(place + 1, furthest(to, raised[place]!), {
        bits: set.bits + bitAt(place, offered.length),
        hours: set.hours + offered[place]!.hours,
        count: set.count + 1,
      });
  };
  visit(
    0,
    area.model.questions.map(() => -1),
    { bits: 0, hours: 0, count: 0 },
  );
  return [...firsts.values()];
}

/** The first action in bank order has the highest bit. */
function bitAt(place: number, actions: number): number {
  return 1 << (actions - 1 - place);
}

function includes(bits: number, some: number): boolean {
  return (bits & some) === some;
}

/** Sets of as many actions are visited in bank order, so the one that is there has the earlier action. */
function comesFirst(one: ActionSet, other: ActionSet): boolean {
  return (one.hours - other.hours || one.count - other.count) < 0;
}

/** For each question of the model the place that the action raises it to, -1 for none. */
function placesRaised(area: AreaEvaluation, action: Action): readonly number[] {
  const raises = placedRaises(area, action);
  return area.model.questions.map((_, at) => raises.find((raise) => raise.at === at)?.to ?? -1);
}

function furthest(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.map((place, at) => Math.max(place, other[at]!));
}
