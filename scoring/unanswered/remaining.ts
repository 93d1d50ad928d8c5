import { type Answers, answerId } from '../model/answers.ts';
import type { Bank, Question } from '../model/bank.ts';
import { allFacts } from '../model/lookup.ts';
import { evaluateArea } from '../score/area.ts';
import { conditionHolds, type Facts } from '../score/facts.ts';
import { worldOf } from '../score/world.ts';
import { withBestAnswers } from './best-answers.ts';
import { factWorlds } from './fact-worlds.ts';

export type Remaining = { readonly fewest: readonly Question[]; readonly most: readonly Question[] };

/**
 * The questions that the person will still be asked, at the fewest and at the most, over all ways in which
 * the missing facts may turn out: "I don't know" opens the fewest further questions, the best answers the most.
 */
export function remainingQuestions(bank: Bank, answers: Answers): Remaining {
  const lists = factWorlds(bank, answers, { isFixed: (given) => given !== undefined }).map((facts) => ({
    fewest: unanswered(bank, answers, facts, 'unknown'),
    most: unanswered(bank, answers, facts, 'best'),
  }));
  return {
    fewest: lists
      .map(({ fewest }) => fewest)
      .reduce((least, list) => (list.length < least.length ? list : least)),
    most: lists
      .map(({ most }) => most)
      .reduce((longest, list) => (list.length > longest.length ? list : longest)),
  };
}

/** @param taken the answer that every weighted question without one is given */
function unanswered(
  bank: Bank,
  answers: Answers,
  facts: Facts,
  taken: 'unknown' | 'best',
): readonly Question[] {
  const missing = ({ id }: Question) => answerId(answers[id]) === undefined;
  const weighted = worldOf(bank, facts).areas.flatMap((model) => {
    const area = evaluateArea(model, answers);
    const isOpenToBest = (place: number) => taken === 'best' && missing(model.questions[place]!.question);
    const { open } = withBestAnswers(area, isOpenToBest);
    return model.questions.filter((_, place) => open[place]).map(({ question }) => question);
  });
  const asked = new Set<Question>([
    ...allFacts(bank).filter(({ when }) => conditionHolds(when, facts)),
    ...weighted,
  ]);
  return bank.areas.flatMap(({ questions }) =>
    questions.filter((question) => asked.has(question) && missing(question)),
  );
}
