import { type Answers, answerId } from '../model/answers.ts';
import type { Area, Bank, Need, ScoredRoute } from '../model/bank.ts';
import { scoredRoutes, weightedQuestions } from '../model/lookup.ts';
import { areaModel } from '../score/area-model.ts';
import { evaluateArea } from '../score/evaluate.ts';
import { conditionHolds, type Facts } from '../score/facts.ts';
import { dependsOn, factNeedsMet } from '../score/needs.ts';
import { areaShares } from '../score/readiness.ts';
import { type AreaOutlook, areaOutlook } from './area-bounds.ts';
import { factWorlds } from './fact-worlds.ts';

/** What the open questions can still do, for each way in which the open facts may turn out. */
export type Outlook = readonly WorldOutlook[];

export type WorldOutlook = {
  readonly facts: Facts;
  /** In the order of the bank. */
  readonly areas: readonly AreaOutlook[];
  /** The scored routes in the order of the bank. */
  readonly routes: readonly RouteShape[];
};

/** What the facts alone decide about a route. */
export type RouteShape = {
  readonly id: string;
  readonly readyAt: number;
  /** Readiness points for each point of each area, in the order of the bank. */
  readonly shares: readonly number[];
  /** Σ adjustments. */
  readonly adjusted: number;
  /** Are the needs met that hang on no area? */
  readonly factNeedsMet: boolean;
};

/**
 * A question is open while it has no answer; "I don't know" is an answer here, because nobody asks again.
 */
export function outlook(bank: Bank, answers: Answers): Outlook {
  const known = new Map<string, AreaOutlook>();
  const routes = scoredRoutes(bank);
  const read = bank.areas.map((area) => factsRead(routes, area));
  return factWorlds(bank, answers, { isFixed: (given) => given !== undefined }).map((facts) => {
    const areas = bank.areas.map((area, place) => {
      const key = `${area.id} ${read[place]!.map((id) => facts.get(id) ?? '').join(' ')}`;
      const made = known.get(key) ?? outlookOf(area, routes, answers, facts);
      known.set(key, made);
      return made;
    });
    return { facts, areas, routes: routes.map((route) => shapeOf(bank, route, areas, facts)) };
  });
}

/** The area as it would stand with these answers. */
export function outlookOf(
  area: Area,
  routes: readonly ScoredRoute[],
  answers: Answers,
  facts: Facts,
): AreaOutlook {
  const evaluated = evaluateArea(areaModel(area, facts), answers);
  const isOpen = evaluated.model.questions.map(
    ({ question }) => answerId(answers[question.id]) === undefined,
  );
  return areaOutlook(
    evaluated,
    isOpen,
    routes.map(({ needs }) => needs.filter((need) => dependsOn(need, area))),
    facts,
  );
}

function shapeOf(bank: Bank, route: ScoredRoute, areas: readonly AreaOutlook[], facts: Facts): RouteShape {
  const scored = bank.areas.map(({ id }, place) => ({ id, score: areas[place]!.lowest }));
  const shares = areaShares(route, scored);
  return {
    id: route.id,
    readyAt: route.readyAt,
    shares: bank.areas.map(({ id }) => shares.get(id) ?? 0),
    adjusted: route.adjust
      .filter(({ when }) => conditionHolds(when, facts))
      .reduce((sum, { points }) => sum + points, 0),
    factNeedsMet: factNeedsMet(bank, route, facts),
  };
}

/** Ids of the facts that the area's questions, and the needs on it, look at. */
function factsRead(routes: readonly ScoredRoute[], area: Area): readonly string[] {
  const weighted = new Set(weightedQuestions(area).map(({ id }) => id));
  const needs: readonly Need[] = routes.flatMap((route) =>
    route.needs.filter((need) => dependsOn(need, area)),
  );
  const terms = [
    ...weightedQuestions(area).flatMap(({ when }) => when),
    ...needs.flatMap((need) => (need.kind === 'condition' ? need.when : [])),
  ];
  return [...new Set(terms.map(({ question }) => question).filter((id) => !weighted.has(id)))];
}
