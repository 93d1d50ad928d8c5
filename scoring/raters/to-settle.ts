import type { Answers } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { knownFacts } from '../score/facts.ts';
import type { RouteShape } from '../score/readiness.ts';
import { worldOf } from '../score/world.ts';
import { type DisputedArea, disputedAreas, type Outcome } from './disputed.ts';
import { after, type Rest, restsOf, routeAt, routeWhatever, type Stand, startOf } from './stand.ts';

export type ToSettle = {
  /** Ids of the routes, in the order of the bank, that may be recommended, whoever is right in each question. */
  readonly couldBecome: readonly string[];
  /**
   * Full ids, in the order of the bank: the smallest set of questions such that the route hangs on no other dispute once
   * these are settled, whoever was right.
   */
  readonly questions: readonly string[];
};

/** Beyond so many steps, for all questions together, it is not told; a terminal does not wait longer. */
const MOST_STEPS = 2_000_000;

/**
 * The smallest set of answers to settle. It is the set of those questions that can decide by themselves: with all other
 * disputes settled in some way, this one leads to two routes. A set that lacks such a question fixes nothing. And one
 * that has them all fixes the route: were there two ways to settle the rest that lead to two routes, then on the way
 * from the one to the other, a question at a time, some step would change the route, and its question would be in the
 * set.
 * @param views answers of several about one person, with the same facts; whoever is right is right by a question
 * @returns `null` where there are too many ways to try
 */
export function toSettle(bank: Bank, views: readonly Answers[]): ToSettle | null {
  const areas = disputedAreas(bank, views);
  if (areas === null) return null;
  const shapes = worldOf(bank, knownFacts(bank, views[0]!)).routes;
  const steps = { left: MOST_STEPS };
  const distinct = areas.map(withDistinctOutcomes);
  const couldBecome = routesOver(bank, shapes, distinct, steps);
  const questions: string[] = [];
  for (const [place, area] of areas.entries())
    for (const [at, id] of area.questions.entries()) {
      const others = distinct.toSpliced(place, 1);
      // Where no other route can come, no question decides.
      if (couldBecome.length > 1 && decides(bank, shapes, area, at, others, steps)) questions.push(id);
    }
  return steps.left < 0 ? null : { couldBecome, questions };
}

/** Ways of settling it that come to the same are one. */
function withDistinctOutcomes({ questions, outcomes }: DisputedArea): DisputedArea {
  const byWorth = new Map(
    outcomes.map((outcome) => [`${outcome.points.join()} ${outcome.blocked.join()}`, outcome]),
  );
  return { questions, outcomes: [...byWorth.values()] };
}

type Steps = { left: number };

function routesOver(
  bank: Bank,
  shapes: readonly RouteShape[],
  areas: readonly DisputedArea[],
  steps: Steps,
): readonly string[] {
  const found = new Set<string>();
  const rests = restsOf(areas, shapes.length);
  const visit = (stand: Stand, place: number): void => {
    steps.left -= 1;
    if (steps.left < 0 || found.size === bank.routes.length) return;
    const settled = settledAt(bank, shapes, stand, rests[place]!, place === areas.length);
    if (settled !== null) found.add(settled);
    else for (const outcome of areas[place]!.outcomes) visit(after(stand, outcome), place + 1);
  };
  visit(startOf(shapes), 0);
  return bank.routes.map(({ id }) => id).filter((id) => found.has(id));
}

function settledAt(
  bank: Bank,
  shapes: readonly RouteShape[],
  stand: Stand,
  rest: Rest,
  isLast: boolean,
): string | null {
  return isLast ? routeAt(bank, shapes, stand) : routeWhatever(bank, shapes, stand, rest);
}

/** Is there a way to settle all else in which this question leads to two routes? */
function decides(
  bank: Bank,
  shapes: readonly RouteShape[],
  area: DisputedArea,
  at: number,
  others: readonly DisputedArea[],
  steps: Steps,
): boolean {
  const rests = restsOf(others, shapes.length);
  const start = startOf(shapes);
  const visit = (one: Stand, other: Stand, place: number): boolean => {
    steps.left -= 1;
    if (steps.left < 0) return false;
    const isLast = place === others.length;
    const first = settledAt(bank, shapes, one, rests[place]!, isLast);
    const second = settledAt(bank, shapes, other, rests[place]!, isLast);
    if (first !== null && second !== null) return first !== second;
    return others[place]!.outcomes.some((outcome) =>
      visit(after(one, outcome), after(other, outcome), place + 1),
    );
  };
  return pairsApartIn(area.outcomes, at).some(([one, other]) =>
    visit(after(start, one), after(start, other), 0),
  );
}

/** Ways of settling an area that differ in this question alone; between first and third the second lies. */
function pairsApartIn(outcomes: readonly Outcome[], at: number): readonly (readonly [Outcome, Outcome])[] {
  const byRest = new Map<string, Outcome>();
  const pairs: (readonly [Outcome, Outcome])[] = [];
  for (const outcome of outcomes) {
    const key = outcome.chosen.with(at, 0).join();
    const before = byRest.get(key);
    if (before) pairs.push([before, outcome]);
    byRest.set(key, outcome);
  }
  return pairs;
}
