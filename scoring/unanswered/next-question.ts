import type { Answers, Given } from '../model/answers.ts';
import type { Bank, Fact, Question, WeightedQuestion } from '../model/bank.ts';
import { SOMETHING_TO_SHOW } from '../model/proof.ts';
import { TOLERANCE } from '../model/tolerance.ts';
import { questionStates } from '../score/question-states.ts';
import { type Bounds, boundsByModel, boundsOf } from './bounds.ts';
import { decidingTerms, differentAnswers } from './fact-worlds.ts';
import { settledRoute } from './settled.ts';
import { uncertainty } from './uncertainty.ts';

/**
 * Which question to ask next, or `null` when no answers to the open questions can change the recommended
 * route any more: then the answers so far already give the route that all of them would give. Asks what is
 * expected to leave the least uncertainty, every answer being as likely as the next; ties in bank order. Looking
 * further ahead saves nothing worth the time: even who knows the answers needs about as many.
 */
export function nextQuestion(bank: Bank, answers: Answers): Question | null {
  const bounds = boundsOf(bank, answers);
  if (settledRoute(bank, bounds) !== null) return null;
  const states = questionStates(bank, answers);
  let next: Question | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, area] of bank.areas.entries())
    for (const question of area.questions) {
      if (states.get(question.id) !== 'open' || answers[question.id] !== undefined) continue;
      const left =
        question.kind === 'fact'
          ? leftAfterFact(bank, bounds, question)
          : leftAfterWeighted(bounds, answers, place, question);
      if (left >= least - TOLERANCE) continue;
      next = question;
      least = left;
    }
  return next;
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
