import type { Bank } from '../model/bank.ts';
import { routeWithId } from '../model/lookup.ts';
import { shown } from '../result/rounding.ts';
import type { Progress } from './progress.ts';
import { roundedChange, type ScoreChange } from './score-change.ts';

/** Progress as a terminal shows it: whole points, rounded again so that the parts add up. */
export function progressInWholePoints(bank: Bank, { areas, routes }: Progress): Progress {
  return {
    areas: areas.map((one) => inWhole(one, [])),
    routes: routes.map((one) => inWhole(one, [routeWithId(bank, one.id).readyAt])),
  };
}

function inWhole(one: ScoreChange, thresholds: readonly number[]): ScoreChange {
  return { ...roundedChange(one, thresholds, 1), verdict: one.verdict };
}

/** A readiness with one decimal as whole points, never reading as ready when it is not. */
export function readinessInWholePoints(bank: Bank, routeId: string, readiness: number): number {
  return shown(readiness, [routeWithId(bank, routeId).readyAt], 1);
}
