import type { Answers, Given } from '../model/answers.ts';
import type { Area, Bank, Fact, Question, WeightedQuestion } from '../model/bank.ts';
import { scoredRoutes } from '../model/lookup.ts';
import { TOLERANCE } from '../model/tolerance.ts';
import { questionStates } from '../score/question-states.ts';
import { type Outlook, outlook, outlookOf, type WorldOutlook } from './bounds.ts';
import { decidingTerms, kindsOf } from './fact-worlds.ts';
import { settledRoute } from './settled.ts';
import { doubt } from './uncertainty.ts';

/**
 * Which question to ask next, or `null` when no answers to the open questions can change the recommended
 * route any more: then the answers so far already give the route that all of them would give. Asks what is
 * expected to leave the least doubt, every answer being as likely as the next; ties in bank order. Looking
 * further ahead saves nothing worth the time: even who knows the answers needs about as many.
 */
export function nextQuestion(bank: Bank, answers: Answers): Question | null {
  const ahead = outlook(bank, answers);
  if (settledRoute(bank, ahead) !== null) return null;
  const states = questionStates(bank, answers);
  let next: Question | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const area of bank.areas)
    for (const question of area.questions) {
      if (states.get(question.id) !== 'open' || answers[question.id] !== undefined) continue;
      const left =
        question.kind === 'fact'
          ? doubtAfterFact(bank, ahead, question)
          : doubtAfterWeighted(bank, ahead, answers, area, question);
      if (left >= least - TOLERANCE) continue;
      next = question;
      least = left;
    }
  return next;
}

/** Mean over the kinds of answers that are told apart, none included, as many answers as there are of each. */
function doubtAfterFact(bank: Bank, ahead: Outlook, fact: Fact): number {
  const kinds = [undefined, ...kindsOf(fact, decidingTerms(bank))];
  return mean(kinds.map((kind) => doubt(ahead.filter(({ facts }) => facts.get(fact.id) === kind))));
}

/** Mean over the answers, those that need proof once with and once without it. */
function doubtAfterWeighted(
  bank: Bank,
  ahead: Outlook,
  answers: Answers,
  area: Area,
  question: WeightedQuestion,
): number {
  const place = bank.areas.indexOf(area);
  const routes = scoredRoutes(bank);
  const possible = question.answers.flatMap(({ id, needsProof }): Given[] =>
    needsProof ? [id, { answer: id, proof: 'shown' }] : [id],
  );
  return mean(
    possible.map((given) => {
      const after = { ...answers, [question.id]: given };
      const known = new Map<unknown, WorldOutlook['areas'][number]>();
      return doubt(
        ahead.map((world) => {
          const before = world.areas[place]!;
          const changed = known.get(before) ?? outlookOf(area, routes, after, world.facts);
          known.set(before, changed);
          return { ...world, areas: world.areas.with(place, changed) };
        }),
      );
    }),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
