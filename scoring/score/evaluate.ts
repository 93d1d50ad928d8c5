import type { Answers } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { type AreaEvaluation, evaluateArea } from './area.ts';
import { type Facts, knownFacts } from './facts.ts';
import { evaluateRoutes, type RouteEvaluation } from './readiness.ts';
import { type World, worldOf } from './world.ts';

/** Everything that follows from the answers at once, unrounded. */
export type Evaluation = {
  readonly facts: Facts;
  readonly world: World;
  /** In the order of the bank. */
  readonly areas: readonly AreaEvaluation[];
  /** The scored routes in the order of the bank. */
  readonly routes: readonly RouteEvaluation[];
};

/** Scores one set of answers: areas, and readiness for each scored route. */
export function evaluate(bank: Bank, answers: Answers): Evaluation {
  const facts = knownFacts(bank, answers);
  const world = worldOf(bank, facts);
  const areas = world.areas.map((model) => evaluateArea(model, answers));
  return { facts, world, areas, routes: evaluateRoutes(world.routes, areas) };
}
