import type { Answers, Bank, Given, ScoredRoute } from '../../scoring/index.ts';
import {
  brutePlan,
  bruteRecommendation,
  bruteRoute,
  holds,
  questionsOf,
  raisedBy,
  routesOf,
  type Stands,
  scoredOf,
  standOf,
  standsOf,
  stateOf,
  weightedOf,
} from './brute-force.ts';

// What would come of other answers, by giving them and scoring all anew.

type Flip = { readonly question: string; readonly from: string; readonly to: string; readonly route: string };

function given(answers: Answers, id: string): { readonly answer: string | null; readonly proof: string } {
  const one = answers[id] ?? null;
  return one === null || typeof one === 'string'
    ? { answer: one, proof: '' }
    : { answer: one.answer, proof: one.proof ?? '' };
}

type FactFlip = Flip & { readonly toward?: string | null };

type Turn = Omit<Flip, 'route'> & { readonly toward: string | null };

/** Every answer a step up with proof, a step down, and with the proof that it lacks. */
export function bruteSteps(bank: Bank, answers: Answers) {
  const stands = standsOf(bank, answers);
  const before = bruteRecommendation(bank, answers);
  const flips: Flip[] = [];
  const turns: Turn[] = [];
  let changes = 0;
  for (const question of weightedOf(bank)) {
    const { answer, proof } = given(answers, question.id);
    if (answer === null || stateOf(bank, stands, question) !== 'open') continue;
    const place = question.answers.findIndex(({ id }) => id === answer);
    const lacksProof = question.answers[place]!.needsProof && proof.trim() === '';
    const tried = [
      { to: place - 1, proof },
      ...(lacksProof ? [{ to: place, proof: 'A page of notes' }] : []),
      { to: place + 1, proof: 'A page of notes' },
    ];
    for (const { to, proof } of tried) {
      const step = question.answers[to];
      if (!step) continue;
      changes += 1;
      const change = { question: question.id, from: answer, to: step.id };
      const after = bruteRecommendation(bank, { ...answers, [question.id]: { answer: step.id, proof } });
      if (after.route !== before.route) flips.push({ ...change, route: after.route });
      else if (after.toward !== before.toward) turns.push({ ...change, toward: after.toward ?? null });
    }
  }
  return { changes, keep: changes - flips.length, flips, turns };
}

/** Of each fact given, the first of every kind of answer but the own, where it changes route or direction. */
export function bruteFactFlips(bank: Bank, answers: Answers): readonly FactFlip[] {
  const stands = standsOf(bank, answers);
  const before = bruteRecommendation(bank, answers);
  const terms = [
    ...questionsOf(bank),
    ...bank.areas.flatMap(({ actions }) => actions),
    ...scoredOf(bank).flatMap(({ adjust, needs }) => [
      ...adjust,
      ...needs.filter((need) => need.kind === 'condition'),
    ]),
  ].flatMap(({ when }) => when);
  return questionsOf(bank).flatMap((fact): readonly FactFlip[] => {
    const from = stands.get(fact.id)!.claimed;
    if (fact.kind !== 'fact' || from === null || stateOf(bank, stands, fact) !== 'open') return [];
    const kindOf = (id: string) =>
      terms.map(({ question, accepts }) => question === fact.id && accepts.includes(id)).join();
    const kinds = fact.answers.map(({ id }) => kindOf(id));
    return fact.answers
      .filter(({ id }, place) => kinds.indexOf(kindOf(id)) === place && kindOf(id) !== kindOf(from))
      .map(({ id: to }) => ({
        question: fact.id,
        from,
        to,
        ...bruteRecommendation(bank, { ...answers, [fact.id]: to }),
      }))
      .filter(({ route, toward }) => route !== before.route || toward !== before.toward);
  });
}

type Raised = Readonly<Record<string, string>>;

/** Every set of at most three answers raised, or proofs given, the smallest and first in bank order that does it. */
export function bruteRaises(bank: Bank, wanted: ScoredRoute, answers: Answers): Raised | null {
  const stands = standsOf(bank, answers);
  const raises = bank.areas.flatMap(({ actions }) => {
    const isOffered = (id: string): boolean => {
      const action = actions.find((one) => one.id === id)!;
      return holds(bank, stands, action.when) && action.after.every(isOffered);
    };
    return actions.filter(({ id }) => isOffered(id)).flatMap((action) => action.raises);
  });
  const steps = weightedOf(bank).flatMap((question) =>
    question.answers
      .filter(({ id }, place) => {
        const stand = stands.get(question.id)!;
        const isRaised = raises.some((one) => one.question === question.id && one.answer === id);
        return place > stand.place && (isRaised || stand.claimed === id);
      })
      .map(({ id }) => ({ question: question.id, answer: id })),
  );
  const doesIt = (set: readonly (typeof steps)[number][]) =>
    bruteRoute(bank, raisedBy(bank, stands, [{ raises: set }])) === wanted.id;
  for (const size of [1, 2, 3])
    for (const set of setsOf(steps, size))
      if (new Set(set.map(({ question }) => question)).size === size && doesIt(set))
        return Object.fromEntries(set.map(({ question, answer }) => [question, answer]));
  return null;
}

/** In the order of the list, the first difference deciding. */
function setsOf<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return list.flatMap((one, place) => setsOf(list.slice(place + 1), size - 1).map((rest) => [one, ...rest]));
}

/** The route once the plan to `route` is done; `null` when there is none. */
export function routeAfterPlan(bank: Bank, route: ScoredRoute, answers: Answers): string | null {
  const plan = brutePlan(bank, route, answers);
  const actions = bank.areas.flatMap((area) => area.actions).filter(({ id }) => plan?.actions.includes(id));
  return plan && bruteRoute(bank, raisedBy(bank, standsOf(bank, answers), actions));
}

/** How many completions the questions without an answer have. */
export function completions(bank: Bank, answers: Answers): number {
  return questionsOf(bank)
    .filter(({ id }) => answers[id] === undefined)
    .reduce((product, question) => product * (1 + choicesFor(question).length), 1);
}

function choicesFor({ kind, answers }: ReturnType<typeof questionsOf>[number]): readonly Given[] {
  const ids = answers.map(({ id }) => id);
  return kind === 'fact' ? ids : [...ids, ...ids.map((answer) => ({ answer, proof: 'A page of notes' }))];
}

/** Everybody who has given these answers: each open question left unknown, or given any of its answers. */
export function* completedOnce(bank: Bank, answers: Answers): Generator<Stands> {
  const open = questionsOf(bank).filter(({ id }) => answers[id] === undefined);
  function* complete(place: number, stands: Stands): Generator<Stands> {
    const question = open[place];
    if (!question) {
      yield stands;
      return;
    }
    yield* complete(place + 1, stands);
    for (const one of choicesFor(question))
      yield* complete(place + 1, new Map(stands).set(question.id, standOf(question, one)));
  }
  yield* complete(0, standsOf(bank, answers));
}

/** All routes that some answers to the open questions would bring. */
export function bruteOutcomes(bank: Bank, answers: Answers): ReadonlySet<string> {
  return new Set([...completedOnce(bank, answers)].map((stands) => bruteRoute(bank, stands)));
}

/**
 * How much is undecided, where there are no facts, needs and adjustments: for each route that some completion
 * makes ready and some does not, 1 and the points between its lowest and its highest readiness; and for each
 * two that can become ready the lesser of the leads that one and the other can get, in points above what it takes.
 */
export function bruteDoubt(bank: Bank, answers: Answers): number {
  const all = [...completedOnce(bank, answers)].map((stands) => routesOf(bank, stands));
  const points = (route: number) => all.map((routes) => routes[route]!.readiness);
  const isReady = (route: number) => all.map((routes) => routes[route]!.ready);
  const lead = (one: number, other: number) =>
    Math.max(...points(one).map((readiness, at) => readiness - points(other)[at]!)) -
    scoredOf(bank)[one]!.readyAt +
    scoredOf(bank)[other]!.readyAt;
  const routes = scoredOf(bank).map((_, place) => place);
  return routes.reduce((sum, one) => {
    const isOpen = isReady(one).includes(true) && isReady(one).includes(false);
    const width = isOpen ? 1 + Math.max(...points(one)) - Math.min(...points(one)) : 0;
    const races = routes
      .filter((other) => one < other && isReady(one).includes(true) && isReady(other).includes(true))
      .map((other) => Math.max(0, Math.min(lead(one, other), lead(other, one))));
    return sum + width + races.reduce((total, race) => total + race, 0);
  }, 0);
}
