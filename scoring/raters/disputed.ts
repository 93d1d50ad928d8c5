import type { Answers, Given } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { evaluateArea } from '../score/area.ts';
import type { AreaModel } from '../score/area-model.ts';
import { knownFacts } from '../score/facts.ts';
import type { RouteShape } from '../score/readiness.ts';
import { standingNumber } from '../score/standing.ts';
import { worldOf } from '../score/world.ts';

/** What one way of settling an area's questions brings the scored routes. */
export type Outcome = {
  /** For each question in dispute in the area: which of the views is right. */
  readonly chosen: readonly number[];
  /** Readiness points for each scored route. */
  readonly points: readonly number[];
  /** For each scored route: has it a need here which is not met? */
  readonly blocked: readonly boolean[];
};

/** An area, with the questions that are in dispute there and all that may come of them. */
export type DisputedArea = { readonly questions: readonly string[]; readonly outcomes: readonly Outcome[] };

/** Ways of settling one area that are still tried one by one. */
const MOST_OUTCOMES = 20_000;

/**
 * @param views answers of several about one person, with the same facts
 * @returns for each area of the bank, or `null` where an area has too many ways to be settled
 */
export function disputedAreas(bank: Bank, views: readonly Answers[]): readonly DisputedArea[] | null {
  const world = worldOf(bank, knownFacts(bank, views[0]!));
  const areas: DisputedArea[] = [];
  for (const [place, model] of world.areas.entries()) {
    const disputed = disputedIn(model, views);
    const ways = disputed.reduce((count, { given }) => count * given.length, 1);
    if (ways > MOST_OUTCOMES) return null;
    areas.push({
      questions: disputed.map(({ id }) => id),
      outcomes: waysOf(disputed.map(({ given }) => given.length)).map((chosen) =>
        outcomeOf(model, place, world.routes, views[0]!, disputed, chosen),
      ),
    });
  }
  return areas;
}

type Disputed = { readonly id: string; readonly given: readonly (Given | undefined)[] };

/** Answers that stand and count alike are one. */
function disputedIn({ questions }: AreaModel, views: readonly Answers[]): readonly Disputed[] {
  return questions
    .map(({ question: { id }, standing }) => {
      const byStanding = new Map(views.map((view) => [standingNumber(standing(view[id])), view[id]]));
      return { id, given: [...byStanding.values()] };
    })
    .filter(({ given }) => given.length > 1);
}

/** All ways to choose one of each so many. */
function waysOf(counts: readonly number[]): readonly (readonly number[])[] {
  return counts.reduce<readonly (readonly number[])[]>(
    (ways, count) => ways.flatMap((way) => Array.from({ length: count }, (_, choice) => [...way, choice])),
    [[]],
  );
}

function outcomeOf(
  model: AreaModel,
  place: number,
  routes: readonly RouteShape[],
  own: Answers,
  disputed: readonly Disputed[],
  chosen: readonly number[],
): Outcome {
  const settled = disputed.map(({ id, given }, at) => [id, given[chosen[at]!]] as const);
  const { score, unmetNeeds } = evaluateArea(model, { ...own, ...Object.fromEntries(settled) });
  return {
    chosen,
    points: routes.map(({ shares }) => shares[place]! * (score ?? 0)),
    blocked: unmetNeeds.map((unmet) => unmet.length > 0),
  };
}
