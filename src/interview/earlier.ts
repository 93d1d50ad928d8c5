import { type Answers, type Bank, type Question, questionStates } from '../../scoring/index.ts';

/** What a person has answered and done before, to be offered again and not asked for twice. */
export type Earlier = {
  /** The last assessment, its answers as far as they fit the present bank; absent: this is the first one. */
  readonly assessment?: {
    readonly takenAt: string;
    readonly answers: Answers;
    /** How many of its answers the present bank has no place for. */
    readonly left: number;
  };
  /** What was logged, the latest first, each as the line of text that a proof could be. */
  readonly deeds: readonly Deed[];
};

type Deed = { readonly area: string | undefined; readonly text: string };

export const NOTHING_EARLIER: Earlier = { deeds: [] };

/** More would be a list to search, and not a key to press. */
const MOST_DEEDS = 9;

/** The deeds that could prove an answer of the area. */
export function deedsOf({ deeds }: Earlier, area: string): readonly string[] {
  return deeds
    .filter((deed) => deed.area === area)
    .slice(0, MOST_DEEDS)
    .map(({ text }) => text);
}

/** The earlier answers without those of some areas, which are asked again. */
export function answersKept(bank: Bank, earlier: Answers, areas: readonly string[]): Answers {
  const again = new Set(
    bank.areas
      .filter(({ id }) => areas.includes(id))
      .flatMap(({ questions }) => questions.map(({ id }) => id)),
  );
  return Object.fromEntries(Object.entries(earlier).filter(([id]) => !again.has(id)));
}

/** The earlier answers with those of some areas as they are given now; what else is given counts nowhere. */
export function answersReplaced(
  bank: Bank,
  earlier: Answers,
  given: Answers,
  areas: readonly string[],
): Answers {
  const elsewhere = new Set(Object.keys(answersKept(bank, given, areas)));
  const inAreas = Object.entries(given).filter(([id]) => !elsewhere.has(id));
  return { ...answersKept(bank, earlier, areas), ...Object.fromEntries(inAreas) };
}

/** Does asking the areas again ask this question? Those that only the new answers open are asked as well. */
export function askedAgain(
  bank: Bank,
  earlier: Answers,
  areas: readonly string[],
): (question: Question) => boolean {
  const states = questionStates(bank, earlier);
  const inAreas = new Set(
    bank.areas.filter(({ id }) => areas.includes(id)).flatMap(({ questions }) => questions),
  );
  return (question) => inAreas.has(question) || states.get(question.id) !== 'open';
}
