import { type Count, shownCounts } from './too-few.ts';

/** So many of so many people. */
export type Part = { readonly people: Count; readonly of: number };

export function partOf(people: number, of: number): Part {
  return { people: shownCounts([[people, of - people]])[0]![0]!, of };
}
