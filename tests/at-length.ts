/** Whether all cases are tried, as `npm run trial` does; otherwise a few of each kind are. */
export const isAtLength = process.env.AT_LENGTH === 'true';

/** Random cases for a law: so many, or as many as `PROPERTY_RUNS` says, as the trials do. */
export function randomCases(usual: number): { readonly numRuns: number } {
  return { numRuns: Number(process.env.PROPERTY_RUNS ?? usual) };
}

/** Of so many cases one, spread evenly, the first among them; at length all. */
export function oneIn<Case>(number: number, cases: readonly Case[]): readonly Case[] {
  return isAtLength ? cases : cases.filter((_, place) => place % number === 0);
}
