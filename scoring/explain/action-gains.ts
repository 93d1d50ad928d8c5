import type { Answers } from '../model/answers.ts';
import type { Action, Bank } from '../model/bank.ts';
import { routeWithId } from '../model/lookup.ts';
import { inOrderOfGain } from '../plan/order.ts';
import { raisedAreas } from '../plan/raised-areas.ts';
import { searchRoute } from '../plan/search.ts';
import { evaluate } from '../score/evaluate.ts';
import { pointsOf } from '../score/readiness.ts';

/** What one action of a plan brings its route after those before it, in readiness points with two decimals. */
export type ActionGain = { readonly action: string; readonly points: number };

/**
 * The actions of the plan that `assess` gives, in the order in which to do them. What they bring adds up to what the
 * plan brings: no point is told twice.
 * @param target the scored route that the plan leads to
 */
export function actionGains(bank: Bank, answers: Answers, target: string): readonly ActionGain[] {
  const evaluation = evaluate(bank, answers);
  const route = routeWithId(bank, target);
  const current = evaluation.routes.find(({ id }) => id === target)!;
  const search = searchRoute(bank, route, evaluation);
  const best = current.ready ? search.strong() : search.best;
  const pointsAfter = (actions: readonly Action[]) =>
    pointsOf(
      current.shape,
      raisedAreas(evaluation.areas, actions).map(({ score }) => score),
    );
  const ordered = inOrderOfGain(bank, route, evaluation, best?.actions ?? []);
  const reached = [current.points, ...ordered.map((_, at) => pointsAfter(ordered.slice(0, at + 1)))].map(
    (points) => Math.round(100 * points),
  );
  return ordered.map(({ id }, at) => ({ action: id, points: (reached[at + 1]! - reached[at]!) / 100 }));
}
