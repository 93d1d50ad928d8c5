import type {
  Action,
  Answers,
  Bank,
  Condition,
  Given,
  Question,
  ScoredRoute,
  WeightedQuestion,
} from '../../scoring/index.ts';

// The engine done again in the plainest way, from the words of the design alone. It shares nothing with
// scoring/ but the types: where the engine is clever, this tries everything.

const EQUAL = 1e-9;

/** An answer as the brute force sees it: what is claimed, and which counts (its place and worth). */
type Stand = { readonly claimed: string | null; readonly place: number; readonly worth: number };
export type Stands = ReadonlyMap<string, Stand>;

export function questionsOf(bank: Bank): readonly Question[] {
  return bank.areas.flatMap(({ questions }) => questions);
}

export function weightedOf(bank: Bank): readonly WeightedQuestion[] {
  return questionsOf(bank).filter((question) => question.kind === 'weighted');
}

export function scoredOf(bank: Bank): readonly ScoredRoute[] {
  return bank.routes.filter((route) => route.kind === 'scored');
}

export function standOf(question: Question, given: Given | undefined): Stand {
  const id =
    given === undefined || given === null || typeof given === 'string' ? (given ?? null) : given.answer;
  const isProven = typeof given === 'object' && given !== null && /\S/.test(given.proof ?? '');
  if (id === null || question.kind === 'fact') return { claimed: id, place: 0, worth: 0 };
  let place = question.answers.findIndex((answer) => answer.id === id);
  while (!isProven && question.answers[place]!.needsProof) place -= 1;
  return { claimed: id, place, worth: question.answers[place]!.worth };
}

export function standsOf(bank: Bank, answers: Answers): Stands {
  return new Map(questionsOf(bank).map((question) => [question.id, standOf(question, answers[question.id])]));
}

type State = 'open' | 'closed' | 'left out';

export function stateOf(bank: Bank, stands: Stands, question: Question): State {
  const terms = question.when.map(({ question: id, accepts }) => {
    const asked = questionsOf(bank).find((one) => one.id === id)!;
    const state = stateOf(bank, stands, asked);
    const claimed = stands.get(id)!.claimed;
    return { asked, state, holds: state === 'open' && claimed !== null && accepts.includes(claimed) };
  });
  if (terms.some(({ asked, state, holds }) => (asked.kind === 'fact' ? !holds : state === 'left out')))
    return 'left out';
  return terms.every(({ holds }) => holds) ? 'open' : 'closed';
}

export function holds(bank: Bank, stands: Stands, condition: Condition): boolean {
  return condition.every(({ question: id, accepts }) => {
    const question = questionsOf(bank).find((one) => one.id === id)!;
    const { claimed } = stands.get(id)!;
    return stateOf(bank, stands, question) === 'open' && claimed !== null && accepts.includes(claimed);
  });
}

function areaScore(bank: Bank, stands: Stands, areaId: string): number | null {
  const questions = weightedOf(bank).filter(({ id }) => id.startsWith(`${areaId}.`));
  const counted = questions.filter((question) => stateOf(bank, stands, question) !== 'left out');
  if (counted.length === 0) return null;
  const worth = (question: WeightedQuestion) =>
    stateOf(bank, stands, question) === 'open' ? stands.get(question.id)!.worth : 0;
  const sum = counted.reduce((total, question) => total + question.weight * worth(question), 0);
  return (100 * sum) / counted.reduce((total, { weight }) => total + weight, 0);
}

type Outcome = { readonly readiness: number; readonly needsMet: boolean };

/** Σ w·A / Σ w: without adjustments and limits. */
export function weighedPoints(bank: Bank, route: ScoredRoute, stands: Stands): number {
  let sum = 0;
  let weights = 0;
  for (const { area, weight } of route.weights) {
    const score = areaScore(bank, stands, area);
    if (score === null) continue;
    sum += weight * score;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

function routeOutcome(bank: Bank, route: ScoredRoute, stands: Stands): Outcome {
  let readiness = weighedPoints(bank, route, stands);
  for (const { when, points } of route.adjust) if (holds(bank, stands, when)) readiness += points;
  const needsMet = route.needs.every((need) => {
    if (need.kind === 'condition') return holds(bank, stands, need.when);
    const score = areaScore(bank, stands, need.area);
    return score !== null && score >= need.atLeast - EQUAL;
  });
  return { readiness: Math.max(0, Math.min(100, readiness)), needsMet };
}

export function bruteAreas(bank: Bank, answers: Answers): readonly (number | null)[] {
  return bank.areas.map(({ id }) => areaScore(bank, standsOf(bank, answers), id));
}

export function bruteRoutes(bank: Bank, answers: Answers) {
  return routesOf(bank, standsOf(bank, answers));
}

export function routesOf(bank: Bank, stands: Stands) {
  return scoredOf(bank).map((route) => {
    const { readiness, needsMet } = routeOutcome(bank, route, stands);
    return { id: route.id, readiness, ready: needsMet && readiness >= route.readyAt - EQUAL };
  });
}

/** The id of the route recommended. */
export function bruteRoute(bank: Bank, stands: Stands): string {
  const preferred = (id: string) => bank.prefer.indexOf(id);
  const above = (id: string, readiness: number) =>
    readiness - scoredOf(bank).find((route) => route.id === id)!.readyAt;
  const [best] = routesOf(bank, stands)
    .filter(({ ready }) => ready)
    .sort((a, b) => {
      const apart = above(b.id, b.readiness) - above(a.id, a.readiness);
      return Math.abs(apart) > EQUAL ? apart : preferred(a.id) - preferred(b.id);
    });
  return (best ?? bank.routes.find(({ kind }) => kind === 'fallback')!).id;
}

type Span = readonly [lowest: number, highest: number];

/** Lowest and highest scores of each area and each route over every completion, one by one. */
export function bruteRanges(bank: Bank, answers: Answers) {
  const missing = questionsOf(bank).filter(
    ({ id }) => standOf(questionsOf(bank).find((one) => one.id === id)!, answers[id]).claimed === null,
  );
  const areas: (Span | null)[] = bank.areas.map(() => null);
  const routes: (Span | null)[] = scoredOf(bank).map(() => null);
  const widen = (spans: (Span | null)[], place: number, value: number | null) => {
    const [lowest, highest] = spans[place] ?? [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    if (value !== null) spans[place] = [Math.min(lowest, value), Math.max(highest, value)];
  };
  const complete = (place: number, stands: Map<string, Stand>): void => {
    const question = missing[place];
    if (!question) {
      for (const [at, { id }] of bank.areas.entries()) widen(areas, at, areaScore(bank, stands, id));
      for (const [at, { readiness }] of routesOf(bank, stands).entries()) widen(routes, at, readiness);
      return;
    }
    complete(place + 1, stands);
    for (const { id } of question.answers)
      for (const proof of question.kind === 'fact' ? [''] : ['', 'A page'])
        complete(place + 1, new Map(stands).set(question.id, standOf(question, { answer: id, proof })));
  };
  complete(0, new Map(standsOf(bank, answers)));
  return { areas, routes };
}

export type BrutePlan = {
  readonly feasible: boolean;
  readonly actions: readonly string[];
  readonly hours: number;
  readonly readiness: number;
};

type Try = BrutePlan & { readonly needsMet: boolean; readonly order: readonly number[] };

export type SetAside = { readonly done?: readonly string[]; readonly declined?: readonly string[] };

/** Every set of actions that may be done, and what comes of it. */
export function bruteTries(
  bank: Bank,
  route: ScoredRoute,
  answers: Answers,
  { done = [], declined = [] }: SetAside = {},
): readonly Try[] {
  const stands = standsOf(bank, answers);
  const touches = (area: string) =>
    (route.weights.some((one) => one.area === area) && areaScore(bank, stands, area) !== null) ||
    route.needs.some((need) =>
      need.kind === 'area'
        ? need.area === area
        : need.when.some(({ question }) => question.startsWith(`${area}.weighted`)),
    );
  const all = bank.areas.flatMap(({ id, actions }) => (touches(id) ? actions : []));
  const isOffered = (action: Action): boolean =>
    !declined.includes(action.id) &&
    holds(bank, stands, action.when) &&
    action.after.every((id) => done.includes(id) || isOffered(all.find((one) => one.id === id)!));
  const offered = all.filter((action) => !done.includes(action.id) && isOffered(action));
  const tries: Try[] = [];
  for (let set = 0; set < 2 ** offered.length; set += 1) {
    const chosen = offered.filter((_, place) => Math.floor(set / 2 ** place) % 2 === 1);
    const present = [...done, ...chosen.map(({ id }) => id)];
    if (!chosen.every(({ after }) => after.every((id) => present.includes(id)))) continue;
    const { readiness, needsMet } = routeOutcome(bank, route, raisedBy(bank, stands, chosen));
    tries.push({
      feasible: needsMet && readiness >= route.readyAt - EQUAL,
      needsMet,
      readiness,
      actions: chosen.map(({ id }) => id),
      order: chosen.map((action) => offered.indexOf(action)),
      hours: chosen.reduce((sum, { hours }) => sum + hours, 0),
    });
  }
  return tries;
}

export function raisedBy(bank: Bank, stands: Stands, chosen: readonly Pick<Action, 'raises'>[]): Stands {
  const raised = new Map(stands);
  for (const { raises } of chosen)
    for (const { question: id, answer } of raises) {
      const question = weightedOf(bank).find((one) => one.id === id)!;
      const before = stands.get(id)!;
      const now = raised.get(id)!;
      const placeOf = (claimed: string | null) => question.answers.findIndex((one) => one.id === claimed);
      const to = placeOf(answer);
      if (to <= before.place) continue;
      const claimed = to > placeOf(now.claimed) ? answer : now.claimed;
      const place = Math.max(to, now.place);
      raised.set(id, { claimed, place, worth: question.answers[place]!.worth });
    }
  return raised;
}

export function brutePlan(
  bank: Bank,
  route: ScoredRoute,
  answers: Answers,
  { budget = Number.POSITIVE_INFINITY, ...setAside }: SetAside & { readonly budget?: number } = {},
): BrutePlan | null {
  const tries = bruteTries(bank, route, answers, setAside).filter(({ hours }) => hours <= budget);
  const goal = Math.min(100, route.readyAt + bank.planMargin);
  const ready = tries.filter(({ feasible }) => feasible);
  const withMargin = ready.filter(({ readiness }) => readiness >= goal - EQUAL);
  const candidates = withMargin.length > 0 ? withMargin : ready;
  if (candidates.length > 0)
    return [...candidates].sort((a, b) => a.hours - b.hours || higher(a, b) || plainer(a, b))[0]!;
  if (!Number.isFinite(budget)) return null;
  return [...tries].sort((a, b) => higher(a, b) || a.hours - b.hours || plainer(a, b))[0]!;
}

function higher(one: Try, other: Try): number {
  const apart = other.readiness - one.readiness;
  return Math.abs(apart) > EQUAL ? apart : 0;
}

function plainer(one: Try, other: Try): number {
  if (one.order.length !== other.order.length) return one.order.length - other.order.length;
  const first = one.order.findIndex((place, at) => place !== other.order[at]);
  return first === -1 ? 0 : one.order[first]! - other.order[first]!;
}

/** The route recommended, and what the fallback leads toward. */
export function bruteRecommendation(
  bank: Bank,
  answers: Answers,
  setAside: SetAside = {},
): { readonly route: string; readonly toward?: string | null } {
  const preferred = (id: string) => bank.prefer.indexOf(id);
  const route = bruteRoute(bank, standsOf(bank, answers));
  if (bank.routes.find(({ id }) => id === route)!.kind === 'scored') return { route };
  const [nearest] = scoredOf(bank)
    .flatMap(({ id, ...route }) => {
      const plan = brutePlan(bank, { id, ...route }, answers, setAside);
      return plan && plan.hours <= (bank.reachHours ?? plan.hours) ? [{ id, hours: plan.hours }] : [];
    })
    .sort((a, b) => a.hours - b.hours || preferred(a.id) - preferred(b.id));
  return { route, toward: nearest?.id ?? null };
}
