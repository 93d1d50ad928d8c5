import type { Answers } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { actionSets } from '../plan/action-sets.ts';
import { areaSteps } from '../plan/area-steps.ts';
import { hoursUnit } from '../plan/hours-unit.ts';
import { offeredActions } from '../plan/offered-actions.ts';
import { scoredWith } from '../score/area.ts';
import type { Evaluation } from '../score/evaluate.ts';
import type { SetAside } from '../score/offered-tasks.ts';
import type { Standing } from '../score/standing.ts';
import {
  type Between,
  directionSearch,
  type Ends,
  restsFrom,
  type WayWithCurves,
} from './direction-search.ts';
import { areaCurve, curveFrom, joined } from './hours-curve.ts';
import { type Contender, canMatter, contenders, isLedElsewhere, mostUnits } from './led-elsewhere.ts';
import { endsOf, waysToAnswer } from './ways-to-answer.ts';

const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;

/** So many ways of answering an area are looked at, the likeliest, and fewer where each has many sets of actions. */
const MOST_WAYS = 512;
const MOST_SETS = 100_000;

/** So many units of hours are looked at: of more nothing is known. */
const MOST_UNITS = 512;

/**
 * How likely the same person, asked again, falls back too but is led towards another route. It looks at the answers to
 * the first areas, likeliest first, with bounds on what those to the others can do to the hours of each route, until
 * these decide all that matters, or until so many states have been looked at that what is open is left open.
 * @param toward id of the route that the fallback leads towards now, `null` for none
 */
export function turnedDirection(
  bank: Bank,
  answers: Answers,
  evaluation: Evaluation,
  toward: string | null,
  setAside: SetAside,
): Between {
  const { world, areas, facts } = evaluation;
  const unit = hoursUnit(bank);
  const { reachHours = POSITIVE_INFINITY } = bank;
  const units = Math.min(MOST_UNITS, Math.floor(reachHours / unit) + 1);
  const unknownFrom = units * unit > reachHours ? POSITIVE_INFINITY : units;
  const curvesOf = (place: number, standings: readonly Standing[], all: readonly Contender[]) => {
    const area = areas[place]!;
    const evaluated = scoredWith(area.model, standings);
    const steps = areaSteps(evaluated, offeredActions(area.model, facts, setAside));
    return all.map(({ at }) => {
      const share = world.routes[at]!.shares[place]!;
      const isMet = evaluated.unmetNeeds[at]!.length === 0;
      return areaCurve(steps[at]!, share, unit, isMet ? share * (evaluated.score ?? 0) : NEGATIVE_INFINITY);
    });
  };

  const unblocked = contenders(bank, world.routes, toward);
  const endsOfAll = areas.map((area, place): Ends => {
    const { low, high } = endsOf(area, answers, bank.answerNoise);
    return { low: curvesOf(place, low, unblocked), high: curvesOf(place, high, unblocked) };
  });
  const startOf = ({ at }: Contender, looked: number) => curveFrom(world.routes[at]!.adjusted, looked);
  const wholeRests = restsFrom(endsOfAll, unblocked.length, units)[0]!;
  const canWin = unblocked.map((one, place) =>
    canMatter(one, startOf(one, units), wholeRests[place]!, unknownFrom),
  );
  const all = unblocked.filter((_, place) => canWin[place]);
  const start = all.map((one) => startOf(one, units));
  const rests = wholeRests.filter((_, place) => canWin[place]);
  if (isLedElsewhere(all, start, rests, unknownFrom) === false) return { least: 0, most: 0 };

  const moving = areas
    .map((area, place) => {
      const sets = actionSets(area.model, offeredActions(area.model, facts, setAside)).length;
      const most = Math.max(1, Math.min(MOST_WAYS, Math.floor(MOST_SETS / sets)));
      const ways = waysToAnswer(area, answers, bank.answerNoise, most).map(({ standings, chance }) => ({
        curves: curvesOf(place, standings, all),
        chance,
      }));
      const { low, high } = endsOfAll[place]!;
      const ends = { low: low.filter((_, at) => canWin[at]), high: high.filter((_, at) => canWin[at]) };
      return { ways: together(ways), ends, spread: spreadOf(ends, units) };
    })
    .toSorted((one, other) => other.spread - one.spread);
  // Who takes more than the route does at most is not nearer.
  const at = all.findIndex(({ isToward }) => isToward);
  const most = at === -1 ? POSITIVE_INFINITY : mostUnits(all[at]!, start[at]!, rests[at]!);
  return most < POSITIVE_INFINITY
    ? directionSearch(
        moving,
        all.map((one) => startOf(one, most + 1)),
        all,
        POSITIVE_INFINITY,
      )
    : directionSearch(moving, start, all, unknownFrom);
}

/** Ways that bring all contenders the same are one. */
function together(ways: readonly WayWithCurves[]): readonly WayWithCurves[] {
  const byText = new Map<string, WayWithCurves>();
  for (const { curves, chance } of ways) {
    const text = curves.map(({ now, units, points }) => `${now} ${units} ${points}`).join(';');
    byText.set(text, { curves, chance: chance + (byText.get(text)?.chance ?? 0) });
  }
  return [...byText.values()];
}

function spreadOf({ low, high }: Ends, units: number): number {
  let spread = 0;
  for (const [at, lowest] of low.entries()) {
    const least = joined(curveFrom(0, units), lowest);
    const most = joined(curveFrom(0, units), high[at]!);
    for (let place = 0; place < units; place += 1)
      if (most.most[place]! > NEGATIVE_INFINITY)
        spread = Math.max(spread, most.most[place]! - Math.max(0, least.most[place]!));
  }
  return spread;
}
