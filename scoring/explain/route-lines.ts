import type { ScoredRoute } from '../model/bank.ts';
import { TOLERANCE } from '../model/tolerance.ts';
import { apportion } from '../result/apportion.ts';
import type { AdjustmentLine, AreaLine, Line, QuestionLine } from '../result/result.ts';
import { shown } from '../result/rounding.ts';
import type { AreaEvaluation, Evaluation, RouteEvaluation } from '../score/evaluate.ts';

export type Explanation = {
  readonly readiness: number;
  readonly contributions: readonly AreaLine[];
  readonly adjustments: readonly AdjustmentLine[];
};

/** The readiness taken apart into lines that add up to it, and each area into its questions. */
export function explain(route: ScoredRoute, evaluated: RouteEvaluation, { areas }: Evaluation): Explanation {
  const readiness = shown(evaluated.readiness, [route.readyAt], 0.1);
  const limitBites = Math.abs(evaluated.limit) > TOLERANCE;
  const exact = evaluated.contributions.map(({ points }) => points);
  const whole = evaluated.adjustments.reduce((sum, { points }) => sum + points, 0);
  const lines = apportion(limitBites ? [...exact, evaluated.limit] : exact, readiness - whole, 0.1);
  const contributions = evaluated.contributions.map(({ area, points, of }, place): AreaLine => {
    const line = lineOf(lines[place]!, points, of);
    const model = areas.find(({ id }) => id === area)!;
    return { area, ...line, questions: questionLines(model, line.points, of) };
  });
  const adjustments: AdjustmentLine[] = evaluated.adjustments.map(({ points, because }) => ({
    points,
    because,
  }));
  if (limitBites) adjustments.push({ points: lines.at(-1)!, limit: evaluated.limit < 0 ? 100 : 0 });
  return { readiness, contributions, adjustments };
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
