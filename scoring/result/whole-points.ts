import type { Bank } from '../model/bank.ts';
import { needThresholds, scoredRoutes } from '../model/lookup.ts';
import { apportion } from './apportion.ts';
import type { Finding } from './findings.ts';
import type {
  AdjustmentLine,
  AreaLine,
  Line,
  Plan,
  Range,
  Result,
  RouteResult,
  ScoredRouteResult,
} from './result.ts';
import { shown } from './rounding.ts';

/**
 * A result as a terminal shows it: the tenths rounded to whole points, again so that the lines of a route add
 * up to its readiness and no number contradicts a verdict. Hours keep their fractions.
 */
export function inWholePoints(bank: Bank, result: Result): Result {
  const routes = result.routes.map((route) => (isScored(route) ? wholeRoute(route) : route));
  const scored = routes.filter(isScored);
  const say = (finding: Finding) => wholeFinding(scored, finding);
  const { recommendation, plan } = result;
  return {
    recommendation: {
      ...recommendation,
      because: recommendation.because.map(say),
      alternatives: recommendation.alternatives.map((other) =>
        'because' in other ? { ...other, because: other.because.map(say) } : other,
      ),
      wouldChange: recommendation.wouldChange.map((other) =>
        'because' in other ? { ...other, because: other.because.map(say) } : other,
      ),
    },
    routes,
    areas: result.areas.map((area) => {
      const whole = (value: number) => shown(value, needThresholds(bank, area.id), 1);
      const { score, claimed, range } = area;
      return {
        ...area,
        score: score === null ? null : whole(score),
        claimed: claimed === null ? null : whole(claimed),
        range: range && [whole(range[0]), whole(range[1])],
      };
    }),
    plan: planInWholePoints(bank, plan),
    answers: result.answers,
  };
}

/** The fallback route has neither readiness nor lines. */
export function isScored(route: RouteResult): route is ScoredRouteResult {
  return 'readiness' in route;
}

function wholeRoute(route: ScoredRouteResult): ScoredRouteResult {
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

/** A plan as a terminal shows it; hours keep their fractions. */
export function planInWholePoints<P extends Pick<Plan, 'toward' | 'readiness' | 'curve'>>(
  bank: Bank,
  plan: P,
): P {
  const target = scoredRoutes(bank).find(({ id }) => id === plan.toward);
  const whole = (value: number) => shown(value, target ? [target.readyAt] : [], 1);
  return {
    ...plan,
    readiness: plan.readiness === null ? null : whole(plan.readiness),
    curve: plan.curve.map(([hours, readiness]) => [hours, whole(readiness)]),
  };
}

/** Findings repeat numbers of the routes; they take them over, so that one number never reads in two ways. */
function wholeFinding(routes: readonly ScoredRouteResult[], finding: Finding): Finding {
  const route = 'route' in finding ? routes.find(({ id }) => id === finding.route) : undefined;
  switch (finding.code) {
    case 'ready':
    case 'ready-too':
    case 'not-ready':
      return { ...finding, readiness: route!.readiness };
    case 'need-area':
      return route!.blockedBy.find(({ because }) => because === finding.because) ?? finding;
    case 'out-of-reach':
      return { ...finding, reachable: shown(finding.reachable, [finding.readyAt], 1) };
    case 'strength':
    case 'gap': {
      const area = route!.contributions.find((line) => line.area === finding.area)!;
      const { points, of } = area.questions.find(({ id }) => id === finding.question)!;
      return { ...finding, points, of };
    }
    case 'unproven':
      return { ...finding, points: shown(finding.points, [], 1) };
    case 'nearest':
    case 'beyond-reach':
    case 'see-plan':
    case 'outdone':
    case 'not-needed':
    case 'need':
    case 'adjustment':
    case 'missing-facts':
      return finding;
  }
}
