import type { Given } from '../model/answers.ts';
import type { Action, Area, Bank, Term, WeightedQuestion } from '../model/bank.ts';
import { scoredRoutes, weightedQuestions } from '../model/lookup.ts';
import { type Facts, factHolds } from './facts.ts';
import { type AreaNeed, areaNeed, dependsOn } from './needs.ts';
import { NOTHING_SET_ASIDE, offeredTasks } from './offered-tasks.ts';
import { type Standing, standings } from './standing.ts';

/**
 * What the facts leave of an area: the weighted questions that count, what routes need of it, and the actions
 * on offer. Facts decide which questions are left out; the person's own answers decide, later, which are closed.
 */
export type AreaModel = {
  readonly area: Area;
  readonly questions: readonly ModelQuestion[];
  /** Σ weight over the questions not left out: the ceiling of the area. */
  readonly ceiling: number;
  /** For each scored route its needs on the area. */
  readonly needs: readonly (readonly AreaNeed[])[];
  readonly offered: readonly Action[];
  /** Tells how many bytes were kept with it. */
  readonly spend: (bytes: number) => void;
};

type ModelQuestion = {
  readonly question: WeightedQuestion;
  /** Where somebody stands who has given this. */
  readonly standing: (given: Given | undefined) => Standing;
  /** weight · worth of each of its answers. */
  readonly points: readonly number[];
  /** Open only when the claimed answer at every gate is one of those accepted. */
  readonly gates: readonly Gate[];
};

/** `place` of an earlier question in the model, and for each of its answers whether it opens this one. */
export type Gate = { readonly place: number; readonly opens: readonly boolean[] };

export function areaModel(
  bank: Bank,
  area: Area,
  facts: Facts,
  spend: (bytes: number) => void = () => {},
): AreaModel {
  const questions = questionsLeft(area, facts);
  const claimOn = ({ question: id, accepts }: Term) => {
    const place = questions.findIndex(({ question }) => question.id === id);
    if (place === -1) return null;
    return {
      place,
      accepts: questions[place]!.question.answers.map((answer) => accepts.includes(answer.id)),
    };
  };
  return {
    area,
    questions,
    ceiling: questions.reduce((sum, { question }) => sum + question.weight, 0),
    needs: scoredRoutes(bank).map(({ needs }) =>
      needs.filter((need) => dependsOn(need, area)).map((need) => areaNeed(need, area, facts, claimOn)),
    ),
    offered: offeredTasks(area.actions, facts, NOTHING_SET_ASIDE),
    spend,
  };
}

/** A question is left out when a fact closes it, or when it waits for a question that is left out. */
function questionsLeft(area: Area, facts: Facts): readonly ModelQuestion[] {
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
    const points = question.answers.map(({ worth }) => question.weight * worth);
    questions.push({ question, standing: standings(question), points, gates });
  }
  return questions;
}
