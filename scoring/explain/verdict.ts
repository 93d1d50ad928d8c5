import type { Bank, FallbackRoute, ScoredRoute } from '../model/bank.ts';
import { nearestRoute } from '../plan/direction.ts';
import type { Evaluation } from '../score/evaluate.ts';
import type { SetAside } from '../score/offered-tasks.ts';
import { recommendedRoute } from '../score/recommended-route.ts';

/** A scored route is recommended when it is ready; else the fallback, towards the route nearest in hours. */
export type Verdict =
  | { readonly kind: 'ready'; readonly route: ScoredRoute }
  | { readonly kind: 'fallback'; readonly route: FallbackRoute; readonly toward: ScoredRoute | null };

export function verdictOn(bank: Bank, evaluation: Evaluation, setAside: SetAside): Verdict {
  const route = recommendedRoute(bank, evaluation.routes);
  if (route.kind === 'scored') return { kind: 'ready', route };
  return { kind: 'fallback', route, toward: nearestRoute(bank, evaluation, setAside) };
}

/** Id of the route that the fallback leads towards; `null` with none within reach, and where a route is ready. */
export function directionOf(verdict: Verdict): string | null {
  return verdict.kind === 'fallback' ? (verdict.toward?.id ?? null) : null;
}
