import type { Adjustment, ScoredRoute } from '../model/bank.ts';
import { conditionHolds, type Facts } from './facts.ts';

export type Readiness = {
  /** 0 to 100. */
  readonly readiness: number;
  /** Points from each weighed area that has a score, and the most it could give. */
  readonly contributions: readonly Contribution[];
  readonly adjustments: readonly Adjustment[];
  /** What keeping within 0 to 100 adds or takes away; 0 where the limit does not bite. */
  readonly limit: number;
};

type Contribution = { readonly area: string; readonly points: number; readonly of: number };

type Scored = { readonly id: string; readonly score: number | null };

/**
 * R = Σ w·A / Σ w + Σ adjustments, kept within 0 to 100.
 * An area without a score leaves both sums; with no scored area the first term is 0.
 */
export function readinessOf(route: ScoredRoute, areas: readonly Scored[], facts: Facts): Readiness {
  const shares = areaShares(route, areas);
  const contributions = areas.flatMap(({ id, score }) => {
    const share = shares.get(id);
    return share === undefined || score === null
      ? []
      : [{ area: id, points: share * score, of: share * 100 }];
  });
  const adjustments = route.adjust.filter(({ when }) => conditionHolds(when, facts));
  const sum =
    contributions.reduce((total, { points }) => total + points, 0) +
    adjustments.reduce((total, { points }) => total + points, 0);
  const readiness = keptWithinLimits(sum);
  return { readiness, contributions, adjustments, limit: readiness - sum };
}

/** w / Σ w for each weighed area that has a score: readiness points for each point of the area. */
export function areaShares(route: ScoredRoute, areas: readonly Scored[]): ReadonlyMap<string, number> {
  const scored = new Set(areas.filter(({ score }) => score !== null).map(({ id }) => id));
  const counted = route.weights.filter(({ area }) => scored.has(area));
  const sum = counted.reduce((total, { weight }) => total + weight, 0);
  return new Map(counted.map(({ area, weight }) => [area, weight / sum]));
}

/** Rounding noise beyond a limit is no limit biting: 100.00000000000001 is 100. */
export function keptWithinLimits(sum: number): number {
  return Math.min(100, Math.max(0, sum));
}
