import type { Answers } from '../model/answers.ts';
import type { Bank, Need, ScoredRoute } from '../model/bank.ts';
import type { RouteSearch } from '../plan/search.ts';
import type { Finding, NeedFinding } from '../result/findings.ts';
import type { Recommendation, ScoredRouteResult } from '../result/result.ts';
import { shown } from '../result/rounding.ts';
import type { AreaEvaluation } from '../score/area.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { missingFacts } from '../score/facts.ts';
import type { RouteShape } from '../score/readiness.ts';
import { lineFindings } from './line-findings.ts';
import type { Verdict } from './verdict.ts';

/**
 * The findings for needs of a route that are not met. Of those that facts alone decide only the first is named, and
 * nothing else then: what else is missing mostly follows from it.
 */
export function needFindings(
  { route: { id: route }, unmetNeeds: [byFacts] }: RouteShape,
  unmet: readonly Need[],
  areas: readonly AreaEvaluation[],
): readonly NeedFinding[] {
  return (byFacts ? [byFacts] : unmet).map((need): NeedFinding => {
    if (need.kind === 'condition') return { code: 'need', route, because: need.because };
    const { area, atLeast, because } = need;
    const { score: exact } = areas.find(({ id }) => id === area)!;
    const score = exact === null ? null : shown(exact, [atLeast], 0.1);
    return { code: 'need-area', route, because, area, score, atLeast };
  });
}

/** Why a route cannot be made ready: needs that nothing meets, or too few points. */
export function whyNot(
  { id: route, readyAt }: ScoredRoute,
  { unmeetable, curve }: RouteSearch,
  { areas, world }: Evaluation,
): readonly Finding[] {
  const shape = world.routes.find((one) => one.route.id === route)!;
  if (unmeetable.length > 0) return needFindings(shape, unmeetable, areas);
  const reachable = shown(curve().at(-1)!.readiness, [readyAt], 0.1);
  return [{ code: 'out-of-reach', route, reachable, readyAt }];
}

/**
 * Why this recommendation: the verdict, then what speaks for and against the route that the plan is about,
 * each named by the person's own answers.
 */
export function because(
  bank: Bank,
  answers: Answers,
  evaluation: Evaluation,
  verdict: Verdict,
  routes: readonly ScoredRouteResult[],
  alternatives: Recommendation['alternatives'],
  searches: ReadonlyMap<string, RouteSearch>,
): readonly Finding[] {
  const subject = verdict.kind === 'ready' ? verdict.route : verdict.toward;
  const result = routes.find(({ id }) => id === subject?.id);
  return [
    ...verdictFindings(verdict, routes, alternatives, searches),
    ...(result ? lineFindings(bank, answers, result, evaluation) : []),
    ...missing(bank, evaluation),
  ];
}

function verdictFindings(
  verdict: Verdict,
  routes: readonly ScoredRouteResult[],
  alternatives: Recommendation['alternatives'],
  searches: ReadonlyMap<string, RouteSearch>,
): readonly Finding[] {
  const standing = (code: 'ready' | 'ready-too' | 'not-ready') => (route: ScoredRouteResult) =>
    ({ code, route: route.id, readiness: route.readiness, readyAt: route.readyAt }) as const;
  if (verdict.kind === 'ready') {
    const others = routes.filter(({ id, ready }) => ready && id !== verdict.route.id);
    return [
      ...routes.filter(({ id }) => id === verdict.route.id).map(standing('ready')),
      ...others.map(standing('ready-too')),
    ];
  }
  const { toward } = verdict;
  const short = routes.filter(({ readiness, readyAt }) => readiness < readyAt);
  return [
    ...short.map(standing('not-ready')),
    ...routes.flatMap(({ blockedBy: needs }) => needs),
    ...(toward
      ? [{ code: 'nearest', route: toward.id, hours: searches.get(toward.id)!.best!.hours } as const]
      : alternatives.flatMap((other) =>
          ('because' in other ? other.because : []).filter(({ code }) => NOT_IN_REACH.has(code)),
        )),
  ];
}

/** Why a plan leads to no route at all; needs are named before. */
const NOT_IN_REACH: ReadonlySet<Finding['code']> = new Set(['out-of-reach', 'beyond-reach']);

function missing(bank: Bank, { facts }: Evaluation): readonly Finding[] {
  const questions = missingFacts(bank, facts).map(({ id }) => id);
  return questions.length > 0 ? [{ code: 'missing-facts', questions }] : [];
}
