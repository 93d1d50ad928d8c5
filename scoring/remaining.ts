import { type Answers, answerId } from './answers.ts';
import { areaModel } from './area-model.ts';
import { openQuestions } from './area-score.ts';
import type { Bank, Question } from './bank.ts';
import { evaluateArea } from './evaluate.ts';
import { factWorlds } from './fact-worlds.ts';
import { conditionHolds, type Facts } from './facts.ts';
import { allFacts } from './lookup.ts';

export type Remaining = { readonly fewest: readonly Question[]; readonly most: readonly Question[] };

/**
 * The questions that the person will still be asked, at the fewest and at the most, over all ways in which
 * the missing facts may turn out: the lowest answers open the fewest further questions, the best the most.
 */
export function remainingQuestions(bank: Bank, answers: Answers): Remaining {
  const lists = factWorlds(bank, answers).map((facts) => ({
    fewest: unanswered(bank, answers, facts, 0),
    most: unanswered(bank, answers, facts, Number.POSITIVE_INFINITY),
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

/** @param place the answer taken for every weighted question that has none; beyond the last: the last */
function unanswered(bank: Bank, answers: Answers, facts: Facts, place: number): readonly Question[] {
  const missing = ({ id }: Question) => answerId(answers[id]) === undefined;
  const weighted = bank.areas.flatMap((area) => {
    const { model, standings } = evaluateArea(areaModel(area, facts), answers);
    const open = openQuestions(
      model,
      standings.map((stand, at) => {
        const { question } = model.questions[at]!;
        const taken = Math.min(place, question.answers.length - 1);
        return missing(question) ? { claimed: taken, counted: taken } : stand;
      }),
    );
    return model.questions.filter((_, at) => open[at]).map(({ question }) => question);
  });
  const asked = new Set<Question>([
    ...allFacts(bank).filter(({ when }) => conditionHolds(when, facts)),
    ...weighted,
  ]);
  return bank.areas.flatMap(({ questions }) =>
    questions.filter((question) => asked.has(question) && missing(question)),
  );
}
