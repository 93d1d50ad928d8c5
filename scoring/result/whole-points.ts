import type { Bank } from '../model/bank.ts';
import { needThresholds, scoredRoutes } from '../model/lookup.ts';
import type { Finding } from './findings.ts';
import type { Plan } from './plan.ts';
import type { Result } from './result.ts';
import { shown } from './rounding.ts';
import { wholeFinding } from './whole-finding.ts';
import { isScored, wholeRoute } from './whole-route.ts';

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
