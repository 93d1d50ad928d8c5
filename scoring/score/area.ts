import type { Answers } from '../model/answers.ts';
import type { Need } from '../model/bank.ts';
import type { AreaModel } from './area-model.ts';
import { type AreaScore, scoreArea } from './area-score.ts';
import { type AreaNeed, type Assessed, needMet } from './needs.ts';
import { type Standing, standingNumber, standingNumbers } from './standing.ts';

/** An area as somebody has answered it. */
export type AreaEvaluation = AreaScore & {
  readonly id: string;
  readonly model: AreaModel;
  /** One for each question of the model, in its order. */
  readonly standings: readonly Standing[];
  /** For each scored route which of its needs on the area are not met. */
  readonly unmetNeeds: readonly (readonly Need[])[];
};

/** By the ways in which the questions of a model have been answered so far, a number for each. */
const keptOf = new WeakMap<AreaModel, Map<number, AreaEvaluation>>();

/** Mostly the same few ways to answer an area come again and again: what they come to is kept as long as the model. */
export function evaluateArea(model: AreaModel, answers: Answers): AreaEvaluation {
  const { questions } = model;
  const kept = keptOf.get(model) ?? new Map<number, AreaEvaluation>();
  let key = 0;
  for (let place = 0; place < questions.length; place += 1) {
    const { question, standing } = questions[place]!;
    key = key * standingNumbers(question) + standingNumber(standing(answers[question.id]));
  }
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = scoredWith(
    model,
    questions.map(({ question, standing }) => standing(answers[question.id])),
  );
  // Beyond that a number would not tell all standings apart.
  if (key <= Number.MAX_SAFE_INTEGER) {
    keptOf.set(model, kept.set(key, made));
    model.spend(BYTES + BYTES_A_QUESTION * questions.length);
  }
  return made;
}

/** What one that is kept takes, as measured. */
const BYTES = 300;
const BYTES_A_QUESTION = 30;

/** @param standings one for each question of the model, in its order */
export function scoredWith(model: AreaModel, standings: readonly Standing[]): AreaEvaluation {
  const { score, claimed, open } = scoreArea(model, standings);
  const unmet = unmetNeeds(model, { standings, open, score });
  return { id: model.area.id, model, standings, score, claimed, open, unmetNeeds: unmet };
}

/** For each scored route which of its needs on the area are not met. */
export function unmetNeeds({ needs }: AreaModel, assessed: Assessed): readonly (readonly Need[])[] {
  return needs.map((ofRoute) => unmetOf(ofRoute, assessed));
}

const NONE: readonly Need[] = [];

function unmetOf(needs: readonly AreaNeed[], assessed: Assessed): readonly Need[] {
  if (needs.length === 0) return NONE;
  return needs.filter((one) => !needMet(one, assessed)).map(({ need }) => need);
}
