import { type Answers, type Bank, type Question, questionStates, routeFor } from '../../../scoring/index.ts';
import { plannableActions } from '../../../scoring/trials/index.ts';
import { actionsOf, questionsOf } from '../lookup.ts';
import { simulatedPeople } from './simulated-people.ts';
import type { Stepwise } from './steps.ts';

/** What was never seen among the reference people and as many simulated ones as make up `people`. */
export type Trials = {
  readonly people: number;
  /** Full ids of questions of which no answer changed anybody's recommended route; facts that serve elsewhere aside. */
  readonly neverMattered: readonly string[];
  /** Full ids of actions that were in no plan of anybody, towards whatever route, for whatever budget. */
  readonly neverPlanned: readonly string[];
};

const SIMULATED = 10_000;
const SEED = 20_261_123;

/** Tries the bank on its reference people, then on simulated ones, until there is nothing left to look for. */
export function* tryOut(bank: Bank, referencePeople: readonly Answers[]): Stepwise<Trials> {
  const named = namedElsewhere(bank);
  const idle = new Set(questionsOf(bank).filter(({ kind, id }) => kind === 'weighted' || !named.has(id)));
  const unplanned = new Set(bank.areas.flatMap((area) => area.actions.map(({ id }) => id)));
  const tried = [...referencePeople, ...simulatedPeople(bank, referencePeople, SEED, SIMULATED)];
  let people = 0;
  for (const answers of tried) {
    if (idle.size === 0 && unplanned.size === 0) break;
    yield { stage: 'trials', done: people, of: tried.length };
    people += 1;
    for (const question of questionsThatMatter(bank, answers, idle)) idle.delete(question);
    if (unplanned.size > 0) for (const action of plannableActions(bank, answers)) unplanned.delete(action);
  }
  return { people, neverMattered: [...idle].map(({ id }) => id), neverPlanned: [...unplanned] };
}

/** Full ids of the questions by which it goes what is offered to whom, how many hours a week there are, and who is alike. */
function namedElsewhere(bank: Bank): ReadonlySet<string> {
  const named = actionsOf(bank).flatMap(({ when }) => when.map(({ question }) => question));
  return new Set([...named, bank.schedule.hoursFrom, bank.sameSituation].filter((id) => id !== undefined));
}

/** Does another answer of this person bring another route? */
function questionsThatMatter(
  bank: Bank,
  answers: Answers,
  among: ReadonlySet<Question>,
): readonly Question[] {
  if (among.size === 0) return [];
  const route = routeFor(bank, answers);
  const states = questionStates(bank, answers);
  return [...among].filter(
    ({ id, answers: possible }) =>
      states.get(id) === 'open' &&
      possible.some(
        (answer) => routeFor(bank, { ...answers, [id]: { answer: answer.id, proof: 'simulated' } }) !== route,
      ),
  );
}
