import { answerId } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { weightedQuestions } from '../model/lookup.ts';
import { type Kappa, weightedKappa } from '../statistics/kappa.ts';
import { type Proportion, proportionOf } from '../statistics/proportion.ts';
import { type Figure, figureFrom } from './figure.ts';
import type { Person } from './person.ts';

/** What people who answered twice tell about how steady answers are. */
export type AnsweredTwice = {
  /** People with two sets of answers near in time. */
  readonly people: number;
  /**
   * π, the bank's `answerNoise`: of answers that stayed or moved one step, the share that moved. What moved further is taken
   * for news, and told apart.
   */
  readonly noise: Figure<Proportion>;
  /** Moved two steps or more. */
  readonly further: number;
  readonly kappas: readonly { readonly question: string; readonly kappa: Figure<Kappa | null> }[];
};

/** What is answered later may well have changed in truth. */
const MOST_DAYS = 31;
const DAY = 24 * 60 * 60 * 1000;

/** Then π is known within about ±8 points. */
const FEWEST_FOR_NOISE = 100;
/** Twice the square of five answers (Cicchetti 1976). */
const FEWEST_FOR_KAPPA = 50;

export function answeredTwice(bank: Bank, people: readonly Person[]): AnsweredTwice {
  const pairs = pairsOf(people);
  const questions = bank.areas.flatMap(weightedQuestions).map(({ id, answers }) => {
    const place = ({ answers: of }: Person) => answers.findIndex((answer) => answer.id === answerId(of[id]));
    const places = pairs
      .map(([first, second]) => [place(first), place(second)] as const)
      .filter(([one, other]) => one !== -1 && other !== -1);
    return { id, places };
  });
  const steps = questions.flatMap(({ places }) => places.map(([one, other]) => Math.abs(one - other)));
  const near = steps.filter((step) => step <= 1);
  return {
    people: pairs.length,
    noise: figureFrom(near.length, FEWEST_FOR_NOISE, () =>
      proportionOf(near.filter((step) => step === 1).length, near.length),
    ),
    further: steps.length - near.length,
    kappas: questions.map(({ id, places }) => ({
      question: id,
      kappa: figureFrom(places.length, FEWEST_FOR_KAPPA, () => weightedKappa(places)),
    })),
  };
}

/** The first two times that somebody answered about the same person, where they lie near each other. */
function pairsOf(people: readonly Person[]): readonly (readonly [Person, Person])[] {
  const byWho = new Map<string, Person[]>();
  for (const person of people) {
    const key = JSON.stringify([person.id, person.rater ?? null]);
    byWho.set(key, [...(byWho.get(key) ?? []), person]);
  }
  return [...byWho.values()].flatMap((lines) => {
    const [first, second] = lines.toSorted((one, other) => (one.time ?? 0) - (other.time ?? 0));
    if (!first || !second) return [];
    // Where a time is not known, NaN is no more than anything.
    const apart = (second.time ?? Number.NaN) - (first.time ?? Number.NaN);
    return apart > MOST_DAYS * DAY ? [] : [[first, second] as const];
  });
}
