import type { Area, Bank, Fact, FallbackRoute, Question, ScoredRoute, WeightedQuestion } from './bank.ts';

/** What is looked up again and again, worked out once for each bank. */
type Lookup = {
  readonly question: ReadonlyMap<string, Question>;
  readonly questions: readonly Question[];
  readonly facts: readonly Fact[];
  readonly scoredRoutes: readonly ScoredRoute[];
  readonly needThresholds: ReadonlyMap<string, readonly number[]>;
};

const lookups = new WeakMap<Bank, Lookup>();

function lookup(bank: Bank): Lookup {
  const known = lookups.get(bank);
  if (known) return known;
  const questions = bank.areas.flatMap((area) => area.questions);
  const scored = bank.routes.filter((route) => route.kind === 'scored');
  const needs = scored.flatMap((route) => route.needs).filter((need) => need.kind === 'area');
  const made: Lookup = {
    question: new Map(questions.map((question) => [question.id, question])),
    questions,
    facts: questions.filter((question) => question.kind === 'fact'),
    scoredRoutes: scored,
    needThresholds: new Map(
      bank.areas.map(({ id }) => [id, needs.filter(({ area }) => area === id).map(({ atLeast }) => atLeast)]),
    ),
  };
  lookups.set(bank, made);
  return made;
}

/** The question with this full id, if the bank has it. */
export function findQuestion(bank: Bank, id: string): Question | undefined {
  return lookup(bank).question.get(id);
}

/** All questions in the order of asking. */
export function allQuestions(bank: Bank): readonly Question[] {
  return lookup(bank).questions;
}

/** All facts in the order of asking. */
export function allFacts(bank: Bank): readonly Fact[] {
  return lookup(bank).facts;
}

export function weightedQuestions(area: Area): readonly WeightedQuestion[] {
  return area.questions.filter((question) => question.kind === 'weighted');
}

export function scoredRoutes(bank: Bank): readonly ScoredRoute[] {
  return lookup(bank).scoredRoutes;
}

/** @param id of a scored route of this bank */
export function routeWithId(bank: Bank, id: string): ScoredRoute {
  return scoredRoutes(bank).find((route) => route.id === id)!;
}

export function fallbackRoute(bank: Bank): FallbackRoute {
  return bank.routes.find((route) => route.kind === 'fallback')!;
}

/** Place in `prefer`; smaller is preferred. */
export function preference(bank: Bank, routeId: string): number {
  return bank.prefer.indexOf(routeId);
}

/** What the routes ask of the area at least. */
export function needThresholds(bank: Bank, areaId: string): readonly number[] {
  return lookup(bank).needThresholds.get(areaId)!;
}
