import { type Answers, answerId } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { evaluateArea } from '../score/area.ts';
import type { AreaModel } from '../score/area-model.ts';
import type { Facts } from '../score/facts.ts';
import type { RouteShape } from '../score/readiness.ts';
import { worldOf } from '../score/world.ts';
import { type AreaBounds, areaBounds } from './area-bounds.ts';
import { factWorlds } from './fact-worlds.ts';

/** What the open questions can still do, for each way in which the open facts may turn out. */
export type Bounds = readonly WorldBounds[];

export type WorldBounds = {
  readonly facts: Facts;
  readonly models: readonly AreaModel[];
  /** In the order of the bank. */
  readonly areas: readonly AreaBounds[];
  /** The scored routes in the order of the bank. */
  readonly routes: readonly RouteShape[];
};

/**
 * A question is open while it has no answer; "I don't know" is an answer here, because nobody asks again.
 */
export function boundsOf(bank: Bank, answers: Answers): Bounds {
  const boundsIn = boundsByModel(answers);
  return factWorlds(bank, answers, { isFixed: (given) => given !== undefined }).map((facts) => {
    const { areas: models, routes } = worldOf(bank, facts);
    return { facts, models, areas: models.map(boundsIn), routes };
  });
}

/** The bounds of areas with these answers; many worlds share a model, which is looked at once. */
export function boundsByModel(answers: Answers): (model: AreaModel) => AreaBounds {
  const known = new Map<AreaModel, AreaBounds>();
  return (model) => {
    const made = known.get(model) ?? boundsWith(model, answers);
    known.set(model, made);
    return made;
  };
}

function boundsWith(model: AreaModel, answers: Answers): AreaBounds {
  const { questions } = model;
  return areaBounds(
    evaluateArea(model, answers),
    (place) => answerId(answers[questions[place]!.question.id]) === undefined,
  );
}
