import type { AreaResult } from '../../scoring/index.ts';

export type ScoredArea = AreaResult & { readonly score: number; readonly claimed: number };

/** Those of which some question counts for the person. */
export function scoredAreas(areas: readonly AreaResult[]): readonly ScoredArea[] {
  return areas.filter((area): area is ScoredArea => area.score !== null);
}
