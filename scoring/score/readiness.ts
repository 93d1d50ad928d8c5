import type { Adjustment, Bank, Need, ScoredRoute } from '../model/bank.ts';
import { reaches } from '../model/tolerance.ts';
import type { AreaEvaluation } from './area.ts';
import type { AreaModel } from './area-model.ts';
import { conditionHolds, type Facts } from './facts.ts';
import { needsUnmetByFacts } from './needs.ts';

/** What the facts alone decide about a scored route. */
export type RouteShape = {
  readonly route: ScoredRoute;
  /**
   * w / Σ w for each area of the bank, in its order: readiness points for each point of the area. 0 for an area
   * that the route does not weigh, or that has no score.
   */
  readonly shares: readonly number[];
  readonly adjustments: readonly Adjustment[];
  /** Σ adjustments. */
  readonly adjusted: number;
  /** Needs that hang on no area and are not met. */
  readonly unmetNeeds: readonly Need[];
};

/** @param models one for each area of the bank */
export function routeShape(
  bank: Bank,
  route: ScoredRoute,
  models: readonly AreaModel[],
  facts: Facts,
): RouteShape {
  const weights = models.map(({ area, questions }) =>
    questions.length === 0 ? 0 : (route.weights.find((one) => one.area === area.id)?.weight ?? 0),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const adjustments = route.adjust.filter(({ when }) => conditionHolds(when, facts));
  return {
    route,
    shares: weights.map((weight) => (weight === 0 ? 0 : weight / sum)),
    adjustments,
    adjusted: adjustments.reduce((total, { points }) => total + points, 0),
    unmetNeeds: needsUnmetByFacts(bank, route, facts),
  };
}

/**
 * Σ share · score + Σ adjustments: readiness before it is kept within its limits.
 * @param scores of all areas, in the order of the bank; `null` counts as 0
 */
export function pointsOf({ shares, adjusted }: RouteShape, scores: readonly (number | null)[]): number {
  let points = 0;
  for (let place = 0; place < shares.length; place += 1) points += shares[place]! * (scores[place] ?? 0);
  return points + adjusted;
}

/** Rounding noise beyond a limit is no limit biting: 100.00000000000001 is 100. */
export function keptWithinLimits(points: number): number {
  return Math.min(100, Math.max(0, points));
}

export type RouteEvaluation = {
  readonly id: string;
  readonly readyAt: number;
  readonly shape: RouteShape;
  /** Before the limits. */
  readonly points: number;
  /** 0 to 100. */
  readonly readiness: number;
  readonly unmetNeeds: readonly Need[];
  /** Not blocked, and readiness has reached `readyAt`. */
  readonly ready: boolean;
};

/**
 * R = Σ w·A / Σ w + Σ adjustments, kept within 0 to 100.
 * @param areas all areas of the bank, in its order
 */
export function evaluateRoutes(
  shapes: readonly RouteShape[],
  areas: readonly AreaEvaluation[],
): readonly RouteEvaluation[] {
  const scores = areas.map(({ score }) => score);
  return shapes.map((shape, at) => {
    const { id, readyAt } = shape.route;
    const points = pointsOf(shape, scores);
    const readiness = keptWithinLimits(points);
    const unmetNeeds = unmetOf(shape, at, areas);
    const ready = unmetNeeds.length === 0 && reaches(readiness, readyAt);
    return { id, readyAt, shape, points, readiness, unmetNeeds, ready };
  });
}

/** In the order of the bank. */
function unmetOf(shape: RouteShape, at: number, areas: readonly AreaEvaluation[]): readonly Need[] {
  let unmet = shape.unmetNeeds;
  for (const { unmetNeeds } of areas) if (unmetNeeds[at]!.length > 0) unmet = [...unmet, ...unmetNeeds[at]!];
  return unmet.length === 0 ? unmet : shape.route.needs.filter((need) => unmet.includes(need));
}
