import { TOLERANCE } from '../model/tolerance.ts';
import { apportion } from '../result/apportion.ts';
import type { AdjustmentLine, AreaLine, Line, QuestionLine } from '../result/result.ts';
import { shown } from '../result/rounding.ts';
import type { AreaEvaluation } from '../score/area.ts';
import type { RouteEvaluation } from '../score/readiness.ts';

/** The readiness of a route, and the lines that add up to it. */
type RouteLines = {
  readonly readiness: number;
  readonly contributions: readonly AreaLine[];
  readonly adjustments: readonly AdjustmentLine[];
};

/**
 * The readiness taken apart into lines that add up to it, and each area into its questions.
 * @param areas all areas of the bank, in its order
 */
export function routeLines(evaluated: RouteEvaluation, areas: readonly AreaEvaluation[]): RouteLines {
  const { shares, adjustments, adjusted, route } = evaluated.shape;
  const readiness = shown(evaluated.readiness, [route.readyAt], 0.1);
  /** What keeping within 0 to 100 adds or takes away. */
  const limit = evaluated.readiness - evaluated.points;
  const limitBites = Math.abs(limit) > TOLERANCE;
  const weighed = areas.flatMap((area, place) =>
    shares[place] === 0 ? [] : [{ area, share: shares[place]! }],
  );
  const exact = weighed.map(({ area, share }) => share * area.score!);
  const rounded = apportion(limitBites ? [...exact, limit] : exact, readiness - adjusted, 0.1);
  const contributions = weighed.map(({ area, share }, place): AreaLine => {
    const of = 100 * share;
    const line = lineOf(rounded[place]!, exact[place]!, of);
    return { area: area.id, ...line, questions: questionLines(area, line.points, of) };
  });
  const fixed = adjustments.map(({ points, because }): AdjustmentLine => ({ points, because }));
  return {
    readiness,
    contributions,
    adjustments: limitBites ? [...fixed, { points: rounded.at(-1)!, limit: limit < 0 ? 100 : 0 }] : fixed,
  };
}

/** Points of each question: its share of the area's ceiling times its worth; a closed one gives none. */
function questionPoints(area: AreaEvaluation, of: number): readonly (Line & { readonly id: string })[] {
  return area.model.questions.map(({ question }, place) => {
    const share = (of * question.weight) / area.model.ceiling;
    const worth = area.open[place] ? question.answers[area.standings[place]!.counted]!.worth : 0;
    return { id: question.id, points: share * worth, of: share };
  });
}

function questionLines(area: AreaEvaluation, points: number, of: number): readonly QuestionLine[] {
  const exact = questionPoints(area, of);
  const rounded = apportion(
    exact.map((line) => line.points),
    points,
    0.1,
  );
  return exact.map(({ id, ...line }, place) => ({ id, ...lineOf(rounded[place]!, line.points, line.of) }));
}

/** What is reached in full reads as reached in full. */
function lineOf(rounded: number, points: number, of: number): Line {
  const isFull = Math.abs(points - of) <= TOLERANCE;
  return { points: rounded, of: isFull ? rounded : Math.max(rounded, shown(of, [], 0.1)) };
}
