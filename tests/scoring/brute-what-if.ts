import type { Answers, Bank, Given, ScoredRoute } from '../../scoring/index.ts';
import {
  brutePlan,
  bruteRoute,
  holds,
  questionsOf,
  raisedBy,
  type Stands,
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

/** Every answer a step up with proof, a step down, and with the proof that it lacks. */
export function bruteSteps(bank: Bank, answers: Answers) {
  const stands = standsOf(bank, answers);
  const before = bruteRoute(bank, stands);
  const flips: Flip[] = [];
  let changes = 0;
  for (const question of weightedOf(bank)) {
    const { answer, proof } = given(answers, question.id);
    if (answer === null || stateOf(bank, stands, question) !== 'open') continue;
    const place = question.answers.findIndex(({ id }) => id === answer);
    const lacksProof = question.answers[place]!.needsProof && proof.trim() === '';
    const tried = [
      { to: place - 1, proof },
      ...(lacksProof ? [{ to: place, proof: 'A page' }] : []),
      { to: place + 1, proof: 'A page' },
    ];
    for (const { to, proof } of tried) {
      const step = question.answers[to];
      if (!step) continue;
      changes += 1;
      const route = bruteRoute(
        bank,
        standsOf(bank, { ...answers, [question.id]: { answer: step.id, proof } }),
      );
      if (route !== before) flips.push({ question: question.id, from: answer, to: step.id, route });
    }
  }
  return { changes, keep: changes - flips.length, flips };
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
      .filter(({ id, worth }) => {
        const stand = stands.get(question.id)!;
        const isRaised = raises.some((one) => one.question === question.id && one.answer === id);
        return worth > stand.worth && (isRaised || stand.claimed === id);
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
  return kind === 'fact' ? ids : [...ids, ...ids.map((answer) => ({ answer, proof: 'A page' }))];
}

/** All routes that some answers to the open questions would bring. */
export function bruteOutcomes(bank: Bank, answers: Answers): ReadonlySet<string> {
  const open = questionsOf(bank).filter(({ id }) => answers[id] === undefined);
  const routes = new Set<string>();
  const complete = (place: number, stands: Stands): void => {
    const question = open[place];
    if (!question) {
      routes.add(bruteRoute(bank, stands));
      return;
    }
    complete(place + 1, stands);
    for (const one of choicesFor(question))
      complete(place + 1, new Map(stands).set(question.id, standOf(question, one)));
  };
  complete(0, standsOf(bank, answers));
  return routes;
}
