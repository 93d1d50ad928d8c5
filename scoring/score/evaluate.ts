import type { Answers } from '../model/answers.ts';
import type { Bank, Need } from '../model/bank.ts';
import { scoredRoutes } from '../model/lookup.ts';
import { reaches } from '../model/tolerance.ts';
import { type AreaModel, areaModel } from './area-model.ts';
import { type AreaScore, scoreArea } from './area-score.ts';
import { type Facts, knownFacts } from './facts.ts';
import { unmetNeeds } from './needs.ts';
import { type Readiness, readinessOf } from './readiness.ts';
import { type Standing, standing } from './standing.ts';

/** Everything that follows from the answers at once, unrounded. */
export type Evaluation = {
  readonly facts: Facts;
  readonly areas: readonly AreaEvaluation[];
  readonly routes: readonly RouteEvaluation[];
};

export type AreaEvaluation = AreaScore & {
  readonly id: string;
  readonly model: AreaModel;
  readonly standings: readonly Standing[];
};

export type RouteEvaluation = Readiness & {
  readonly id: string;
  readonly readyAt: number;
  readonly unmetNeeds: readonly Need[];
  /** Not blocked, and readiness has reached `readyAt`. */
  readonly ready: boolean;
};

export function evaluate(bank: Bank, answers: Answers): Evaluation {
  const facts = knownFacts(bank, answers);
  const areas = bank.areas.map((area) => evaluateArea(areaModel(area, facts), answers));
  return { facts, areas, routes: evaluateRoutes(bank, areas, facts) };
}

/** @param areas all areas of the bank, in its order */
export function evaluateRoutes(
  bank: Bank,
  areas: readonly AreaEvaluation[],
  facts: Facts,
): readonly RouteEvaluation[] {
  return scoredRoutes(bank).map((route): RouteEvaluation => {
    const readiness = readinessOf(route, areas, facts);
    const unmet = unmetNeeds(route, areas, facts);
    const ready = unmet.length === 0 && reaches(readiness.readiness, route.readyAt);
    return { ...readiness, id: route.id, readyAt: route.readyAt, unmetNeeds: unmet, ready };
  });
}

export function evaluateArea(model: AreaModel, answers: Answers): AreaEvaluation {
  return scoredWith(
    model,
    model.questions.map(({ question }) => standing(question, answers[question.id])),
  );
}

/** @param standings one for each question of the model, in its order */
export function scoredWith(model: AreaModel, standings: readonly Standing[]): AreaEvaluation {
  return { id: model.area.id, model, standings, ...scoreArea(model, standings) };
}
