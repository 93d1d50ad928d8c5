import type { Answers, Area, Bank, Condition, WeightedQuestion } from '../../../scoring/index.ts';
import { answerId, hasProof } from '../../../scoring/index.ts';

/**
 * What scoring a bank's areas and routes comes to, without what is particular to this program: each adapter writes it
 * down in its engine's own format.
 */
export type Model = {
  readonly questions: readonly Asked[];
  readonly areas: readonly ModelArea[];
  readonly routes: readonly ModelRoute[];
};

/** `key` is a name that every engine takes. */
type Asked = { readonly id: string; readonly key: string };

/** A = 100 · Σ weight·worth / Σ weight, over the questions that count; without any it has no score. */
type ModelArea = {
  readonly key: string;
  readonly questions: readonly {
    readonly key: string;
    readonly weight: number;
    /** Facts that all have to hold for the question to count. */
    readonly counts: readonly Term[];
    /** By the answer as a person has it; 0 for any other, and for none. */
    readonly worth: Readonly<Record<string, number>>;
  }[];
};

/** R = Σ w·A / Σ w over the areas that have a score + Σ points of what holds, kept within 0 to 100. */
type ModelRoute = {
  readonly key: string;
  readonly weights: readonly { readonly area: string; readonly weight: number }[];
  readonly adjust: readonly { readonly when: readonly Term[]; readonly points: number }[];
};

/** Holds when the answer is one of these. */
export type Term = { readonly key: string; readonly accepts: readonly string[] };

/** By key, the answer that was given, with `!` behind it when it was given with a proof. */
export type Person = Readonly<Record<string, string>>;

export type Scores = {
  readonly areas: Readonly<Record<string, number | null>>;
  readonly routes: Readonly<Record<string, number>>;
};

export const keyOf = (id: string) => id.replaceAll(/\W/g, '_');
const PROVEN = '!';

export function modelOf(bank: Bank): Model {
  const questions = bank.areas.flatMap((area) => area.questions);
  const factsOf = (when: Condition): readonly Term[] =>
    when.flatMap(({ question, accepts }) => {
      const asked = questions.find(({ id }) => id === question)!;
      // A question that waits for one that counts nowhere counts nowhere.
      if (asked.kind === 'weighted') return factsOf(asked.when);
      return [{ key: keyOf(question), accepts: accepts.flatMap((answer) => [answer, answer + PROVEN]) }];
    });
  return {
    questions: questions.map(({ id }) => ({ id, key: keyOf(id) })),
    areas: bank.areas.filter(isWeighed).map((area) => ({
      key: keyOf(area.id),
      questions: area.questions.flatMap((question) =>
        question.kind === 'fact'
          ? []
          : [
              {
                key: keyOf(question.id),
                weight: question.weight,
                counts: factsOf(question.when),
                worth: worthOf(question),
              },
            ],
      ),
    })),
    routes: bank.routes.flatMap((route) =>
      route.kind === 'fallback'
        ? []
        : [
            {
              key: keyOf(route.id),
              weights: route.weights.map(({ area, weight }) => ({ area: keyOf(area), weight })),
              adjust: route.adjust.map(({ when, points }) => ({ when: factsOf(when), points })),
            },
          ],
    ),
  };
}

/** Others hold facts alone, and nobody has a score in them. */
function isWeighed({ questions }: Area): boolean {
  return questions.some(({ kind }) => kind === 'weighted');
}

/** Without a proof an answer that needs one counts as the nearest lower one that needs none. */
function worthOf({ answers }: WeightedQuestion): Readonly<Record<string, number>> {
  return Object.fromEntries(
    answers.flatMap(({ id, worth }, place) => {
      const unproven = answers.slice(0, place + 1).findLast(({ needsProof }) => !needsProof)!.worth;
      return [
        [id, unproven],
        [id + PROVEN, worth],
      ];
    }),
  );
}

export function personOf({ questions }: Model, answers: Answers): Person {
  const person: Record<string, string> = {};
  for (const { id, key } of questions) {
    const given = answers[id];
    const answer = answerId(given);
    if (answer != null) person[key] = hasProof(given) ? answer + PROVEN : answer;
  }
  return person;
}
