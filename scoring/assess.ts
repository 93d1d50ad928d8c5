import { alternativesTo } from './explain/alternatives.ts';
import { areaResults } from './explain/areas.ts';
import { certainty } from './explain/certainty.ts';
import { factFlips } from './explain/fact-flips.ts';
import { because } from './explain/reasons.ts';
import { routeResults } from './explain/routes.ts';
import { steadiness } from './explain/steadiness.ts';
import { type Verdict, verdictOn } from './explain/verdict.ts';
import { wouldChange } from './explain/would-change.ts';
import type { Answers } from './model/answers.ts';
import type { Bank } from './model/bank.ts';
import { allQuestions, routeWithId, scoredRoutes } from './model/lookup.ts';
import { type PlanOptions, setAsideBy } from './plan/options.ts';
import { planOfFallback, planTowards } from './plan/plan.ts';
import { type RouteSearch, searchRoute } from './plan/search.ts';
import type { Plan } from './result/plan.ts';
import type { Result } from './result/result.ts';
import { type Evaluation, evaluate } from './score/evaluate.ts';
import { ranges } from './unanswered/ranges.ts';

/**
 * Scores one set of answers: recommendation, routes, areas and plan. Pure: the same input gives the same
 * bytes. A budget limits the plan, not the recommendation.
 * @param answers valid for the bank; those to questions left out or closed count nowhere
 */
export function assess(bank: Bank, answers: Answers, options: PlanOptions = {}): Result {
  const evaluation = evaluate(bank, answers);
  const { budget: _, ...unlimited } = options;
  const searches = new Map(
    scoredRoutes(bank).map((route) => [route.id, searchRoute(bank, route, evaluation, unlimited)]),
  );
  const exactRanges = ranges(bank, answers);
  const routes = routeResults(evaluation, exactRanges.routes);
  const setAside = setAsideBy(options);
  const verdict = verdictOn(bank, evaluation, setAside);
  const steady = steadiness(bank, answers, evaluation, verdict, setAside);
  const alternatives = alternativesTo(bank, verdict, evaluation, routes, searches, options);
  return {
    recommendation: {
      route: verdict.route.id,
      ...(verdict.kind === 'fallback' ? { toward: verdict.toward?.id ?? null } : {}),
      because: because(bank, answers, evaluation, verdict, routes, alternatives, searches),
      ...certainty(bank, answers, evaluation, verdict, steady, setAside),
      factFlips: factFlips(bank, answers, evaluation, verdict, setAside),
      alternatives,
      steadiness: steady,
      wouldChange: wouldChange(bank, evaluation, searches, options.declined),
    },
    routes: bank.routes.map(({ id, title }) => routes.find((route) => route.id === id) ?? { id, title }),
    areas: areaResults(bank, answers, evaluation, exactRanges.areas),
    plan: planFollowing(bank, verdict, evaluation, searches, options),
    answers: inBankOrder(bank, answers),
  };
}

/** The plan towards a route, whatever is recommended. */
export function planFor(bank: Bank, answers: Answers, routeId: string, options: PlanOptions = {}): Plan {
  const evaluation = evaluate(bank, answers);
  const route = routeWithId(bank, routeId);
  return planTowards(bank, route, evaluation, searchRoute(bank, route, evaluation, options), options);
}

function planFollowing(
  bank: Bank,
  verdict: Verdict,
  evaluation: Evaluation,
  searches: ReadonlyMap<string, RouteSearch>,
  options: PlanOptions,
): Plan {
  if (verdict.kind === 'fallback' && !verdict.toward)
    return planOfFallback(bank, verdict.route, evaluation, options);
  const target = verdict.kind === 'fallback' ? verdict.toward! : verdict.route;
  const search =
    options.budget === undefined ? searches.get(target.id)! : searchRoute(bank, target, evaluation, options);
  return planTowards(bank, target, evaluation, search, options);
}

/** Answers to questions that the bank does not have are left behind. */
function inBankOrder(bank: Bank, answers: Answers): Answers {
  return Object.fromEntries(
    allQuestions(bank).flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])),
  );
}
