import type { Area, WeightedQuestion } from '../model/bank.ts';
import { weightedQuestions } from '../model/lookup.ts';
import { type Facts, factHolds } from './facts.ts';

/**
 * What is left of an area once the facts are known: the weighted questions that count for this person.
 * Facts decide which questions are left out; the person's own answers decide, later, which are closed.
 */
export type AreaModel = {
  readonly area: Area;
  readonly questions: readonly ModelQuestion[];
  /** Σ weight over the questions not left out: the ceiling of the area. */
  readonly ceiling: number;
};

type ModelQuestion = {
  readonly question: WeightedQuestion;
  /** Open only when the claimed answer at every gate is one of those accepted. */
  readonly gates: readonly Gate[];
};

/** `place` of an earlier question in the model, and for each of its answers whether it opens this one. */
type Gate = { readonly place: number; readonly opens: readonly boolean[] };

/** A question is left out when a fact closes it, or when it waits for a question that is left out. */
export function areaModel(area: Area, facts: Facts): AreaModel {
  const weighted = new Set(weightedQuestions(area).map((question) => question.id));
  const placeOf = new Map<string, number>();
  const questions: ModelQuestion[] = [];
  for (const question of weightedQuestions(area)) {
    const gateTerms = question.when.filter((term) => weighted.has(term.question));
    const factTerms = question.when.filter((term) => !weighted.has(term.question));
    const counts =
      factTerms.every((term) => factHolds(term, facts)) &&
      gateTerms.every((term) => placeOf.has(term.question));
    if (!counts) continue;
    const gates = gateTerms.map((term) => {
      const place = placeOf.get(term.question)!;
      const opens = questions[place]!.question.answers.map((answer) => term.accepts.includes(answer.id));
      return { place, opens };
    });
    placeOf.set(question.id, questions.length);
    questions.push({ question, gates });
  }
  return { area, questions, ceiling: questions.reduce((sum, { question }) => sum + question.weight, 0) };
}
