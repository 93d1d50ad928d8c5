import { type Answers, assess, type Bank, type Recommendation } from '../../../scoring/index.ts';
import { simulatedPeople } from './simulated-people.ts';
import { forEachOf, type Stepwise } from './steps.ts';

/** How sure the advice of a bank is, over its stories and as many simulated people. */
export type BankCertainty = {
  readonly people: number;
  /** Mean chance, 0 to 1, of the same route when asked again. */
  readonly consistency: number;
  /** The same over the stories alone; `null` where there are none. */
  readonly ofStories: number | null;
  /** People whose advice is a close call. */
  readonly closeCalls: number;
  /** So much marks and weights may be off with 90 of 100 people keeping their route. */
  readonly judgement: Recommendation['judgement'];
  /** For each fact, by full id, how many people another answer to it would lead another way; the most first. */
  readonly facts: readonly { readonly question: string; readonly people: number }[];
};

const SIMULATED = 100;
const SEED = 20_261_126;

export function* bankCertainty(
  bank: Bank,
  stories: readonly Answers[],
  models: readonly Answers[],
): Stepwise<BankCertainty> {
  const people = [...stories, ...simulatedPeople(bank, models, SEED, SIMULATED)];
  const all = yield* forEachOf('certainty', people, (answers) => assess(bank, answers).recommendation);
  const told = all.slice(0, stories.length);
  const atLeast = (values: readonly number[]) =>
    values.toSorted((one, other) => one - other)[Math.floor(values.length / 10)]!;
  return {
    people: all.length,
    consistency: mean(all),
    ofStories: told.length === 0 ? null : mean(told),
    closeCalls: all.filter(({ closeCall }) => closeCall).length,
    judgement: {
      weights: atLeast(all.map(({ judgement }) => judgement.weights)),
      marks: atLeast(all.map(({ judgement }) => judgement.marks)),
    },
    facts: factsByEffect(all),
  };
}

function mean(advice: readonly Recommendation[]): number {
  return advice.reduce((sum, { consistency }) => sum + consistency, 0) / advice.length;
}

function factsByEffect(advice: readonly Recommendation[]): BankCertainty['facts'] {
  const people = new Map<string, number>();
  for (const { route, factFlips } of advice) {
    const facts = new Set(factFlips.filter((flip) => flip.route !== route).map(({ question }) => question));
    for (const question of facts) people.set(question, (people.get(question) ?? 0) + 1);
  }
  return [...people]
    .map(([question, count]) => ({ question, people: count }))
    .sort((one, other) => other.people - one.people);
}
