import type { Answers, Given } from '../model/answers.ts';
import type { Bank, Fact, Question, WeightedQuestion } from '../model/bank.ts';
import { SOMETHING_TO_SHOW } from '../model/proof.ts';
import { TOLERANCE } from '../model/tolerance.ts';
import { questionStates } from '../score/question-states.ts';
import { type Bounds, boundsByModel, boundsOf } from './bounds.ts';
import { decidingTerms, differentAnswers } from './fact-worlds.ts';
import { possibleRoutes } from './possible-routes.ts';
import { uncertainty } from './uncertainty.ts';

/**
 * Which question to ask next, or `null` when no answers to the open questions can change the recommended
 * route any more: then the answers so far already give the route that all of them would give. Asks what is
 * expected to leave the least uncertainty, every answer being as likely as the next; ties in bank order. Looking
 * further ahead saves nothing worth the time: even who knows the answers needs about as many.
 */
export function nextQuestion(bank: Bank, answers: Answers): Question | null {
  const bounds = boundsOf(bank, answers);
  if (possibleRoutes(bank, bounds).length === 1) return null;
  const next = openQuestions(bank, answers, bounds).reduce<Open | null>(
    (least, one) => (least === null || one.left < least.left - TOLERANCE ? one : least),
    null,
  );
  return next?.question ?? null;
}

/**
 * The open questions that can decide the route, what leaves the least uncertainty first; all of them when the bounds
 * tell none apart.
 */
export function decidingQuestions(bank: Bank, answers: Answers, bounds: Bounds): readonly Question[] {
  const now = uncertainty(bounds);
  const open = openQuestions(bank, answers, bounds);
  const deciding = open.filter(({ left }) => left < now - TOLERANCE);
  return (deciding.length > 0 ? deciding : open)
    .toSorted((one, other) => one.left - other.left)
    .map(({ question }) => question);
}

type Open = {
  readonly question: Question;
  /** Uncertainty expected once it is answered. */
  readonly left: number;
};

/** In the order of the bank. */
function openQuestions(bank: Bank, answers: Answers, bounds: Bounds): readonly Open[] {
  const states = questionStates(bank, answers);
  return bank.areas.flatMap((area, place) =>
    area.questions
      .filter(({ id }) => states.get(id) === 'open' && answers[id] === undefined)
      .map((question) => ({
        question,
        left:
          question.kind === 'fact'
            ? leftAfterFact(bank, bounds, question)
            : leftAfterWeighted(bounds, answers, place, question),
      })),
  );
}

/** Mean over the kinds of answers that are told apart, none included, each as likely as the next. */
function leftAfterFact(bank: Bank, bounds: Bounds, fact: Fact): number {
  const kinds = [undefined, ...differentAnswers(fact, decidingTerms(bank))];
  return mean(kinds.map((kind) => uncertainty(bounds.filter(({ facts }) => facts.get(fact.id) === kind))));
}

/**
 * Mean over the answers, those that need proof once with and once without it.
 * @param place of the question's area
 */
function leftAfterWeighted(
  bounds: Bounds,
  answers: Answers,
  place: number,
  question: WeightedQuestion,
): number {
  const possible = question.answers.flatMap(({ id, needsProof }): Given[] =>
    needsProof ? [id, { answer: id, proof: SOMETHING_TO_SHOW }] : [id],
  );
  return mean(
    possible.map((given) => {
      const boundsIn = boundsByModel({ ...answers, [question.id]: given });
      return uncertainty(
        bounds.map((world) => ({ ...world, areas: world.areas.with(place, boundsIn(world.models[place]!)) })),
      );
    }),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
