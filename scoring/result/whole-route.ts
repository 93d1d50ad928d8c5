import { apportion } from './apportion.ts';
import type { AdjustmentLine, AreaLine, Line, Range, RouteResult, ScoredRouteResult } from './result.ts';
import { shown } from './rounding.ts';

/** The fallback route has neither readiness nor lines. */
export function isScored(route: RouteResult): route is ScoredRouteResult {
  return 'readiness' in route;
}

/** The lines are rounded again, so that they add up to the readiness. */
export function wholeRoute(route: ScoredRouteResult): ScoredRouteResult {
  const whole = (value: number) => shown(value, [route.readyAt], 1);
  const readiness = whole(route.readiness);
  const range: Range = [whole(route.range[0]), whole(route.range[1])];
  const fixed = route.adjustments.filter((line) => 'because' in line);
  const limits = route.adjustments.filter((line) => 'limit' in line);
  const rounded = apportion(
    [...route.contributions, ...limits].map(({ points }) => points),
    readiness - fixed.reduce((sum, { points }) => sum + points, 0),
    1,
  );
  const contributions = route.contributions.map((line, place) => wholeArea(line, rounded[place]!));
  const adjustments: AdjustmentLine[] = [
    ...fixed,
    ...limits.map((line, place) => ({ ...line, points: rounded[contributions.length + place]! })),
  ];
  const blockedBy = route.blockedBy.map((need) =>
    need.code === 'need-area' && need.score !== null
      ? { ...need, score: shown(need.score, [need.atLeast], 1) }
      : need,
  );
  return { ...route, readiness, range, blockedBy, contributions, adjustments };
}

function wholeArea(line: AreaLine, points: number): AreaLine {
  const rounded = apportion(
    line.questions.map((question) => question.points),
    points,
    1,
  );
  const questions = line.questions.map((question, place) => ({
    ...question,
    ...wholeLine(question, rounded[place]!),
  }));
  return { ...line, ...wholeLine(line, points), questions };
}

function wholeLine(line: Line, points: number): Line {
  return { points, of: line.points === line.of ? points : Math.max(points, shown(line.of, [], 1)) };
}
