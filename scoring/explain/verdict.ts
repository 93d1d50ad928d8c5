import type { Bank, FallbackRoute, ScoredRoute } from '../model/bank.ts';
import { nearestRoute } from '../plan/direction.ts';
import type { Evaluation } from '../score/evaluate.ts';
import type { SetAside } from '../score/offered-tasks.ts';
import { recommendedRoute } from '../score/recommended-route.ts';

/** A scored route is recommended when it is ready; else the fallback, towards the route nearest in hours. */
export type Verdict =
  | { readonly kind: 'ready'; readonly route: ScoredRoute }
  | { readonly kind: 'fallback'; readonly route: FallbackRoute; readonly toward: ScoredRoute | null };

/** @param nearest asked only where no route is ready; given by who knows it already */
export function verdictOn(
  bank: Bank,
  evaluation: Evaluation,
  setAside: SetAside,
  nearest = () => nearestRoute(bank, evaluation, setAside),
): Verdict {
  const route = recommendedRoute(bank, evaluation.routes);
  if (route.kind === 'scored') return { kind: 'ready', route };
  return { kind: 'fallback', route, toward: nearest() };
}

/** Id of the route that the fallback leads towards; `null` with none within reach, and where a route is ready. */
export function directionOf(verdict: Verdict): string | null {
  return verdict.kind === 'fallback' ? (verdict.toward?.id ?? null) : null;
}
