import type { Answers } from '../model/answers.ts';

/** A line of answers, and what else it says of the person. */
export type Person = {
  readonly id: string;
  readonly answers: Answers;
  readonly group?: string;
  /** In milliseconds. */
  readonly time?: number;
  /** Who answered about the person, where it was not the person. */
  readonly rater?: string;
  /** Id of the route by which the person got in, or anything else for nobody's. */
  readonly outcome?: string;
};

/** Of each person the last line of their own. */
export function ownLast(people: readonly Person[]): readonly Person[] {
  const own = people.filter(({ rater }) => rater === undefined);
  return [...new Map(own.map((person) => [person.id, person])).values()];
}
