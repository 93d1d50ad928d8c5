import type { Answers } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { evaluate } from '../score/evaluate.ts';

/** Where somebody starts from: their situation, and their area scores. */
export type Start = {
  /** Stories are compared within one situation only; `null`: not known. */
  readonly situation: string | null;
  /** By area, 0 to 100; `null` for an area that is not asked about. */
  readonly areas: Readonly<Record<string, number | null>>;
};

/** What is told of a story to somebody like its person. */
export type ToldStory = {
  readonly id: string;
  readonly story: string;
  readonly outcome: string;
  readonly source: string;
  readonly start: Start;
};

/** `distance` in points, 0 to 100. */
export type NearStory = Omit<ToldStory, 'start'> & { readonly distance: number };

/** More than these are not read. */
const MOST_NEAR = 3;

/** In points; as far apart as any two people of one situation, so that nothing is to be learned from it. */
const TOO_FAR = 30;

/**
 * The answer to the fact that the bank names as `sameSituation` is the situation; where it names none, which areas
 * have a score: people who are asked about the same things.
 */
export function startOf(bank: Bank, answers: Answers): Start {
  const { areas, facts } = evaluate(bank, answers);
  const asked = areas.filter(({ score }) => score !== null).map(({ id }) => id);
  const situation =
    bank.sameSituation === undefined ? asked.join(' ') : (facts.get(bank.sameSituation) ?? null);
  return { situation, areas: Object.fromEntries(areas.map(({ id, score }) => [id, score])) };
}

/**
 * The stories nearest to a person, the nearest first, ties in the order given: of those with the same situation, by
 * d = √( Σ (A − B)² / n ) over the n areas in which both have a score, A and B being the two scores.
 */
export function nearestStories(start: Start, stories: readonly ToldStory[]): readonly NearStory[] {
  return stories
    .filter((one) => start.situation !== null && one.start.situation === start.situation)
    .flatMap(({ start: theirs, ...told }) => {
      const distance = distanceBetween(start, theirs);
      return distance === null || distance > TOO_FAR ? [] : [{ ...told, distance }];
    })
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST_NEAR);
}

/** `null` when there is no area in which both have a score. */
function distanceBetween({ areas }: Start, other: Start): number | null {
  const squares = Object.entries(areas).flatMap(([id, score]) => {
    const theirs = other.areas[id] ?? null;
    return score === null || theirs === null ? [] : [(score - theirs) ** 2];
  });
  if (squares.length === 0) return null;
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}
