import { type AreaCurve, copyOf, curveFrom, type HoursCurve, join, joined } from './hours-curve.ts';
import { type Contender, isLedElsewhere, type Rest } from './led-elsewhere.ts';
import { LikeliestFirst } from './likeliest-first.ts';

/** So many states are looked at; what is open then is left open. */
const MOST_STATES = 5000;

/** Numbers of the curves of all states that wait: 8 bytes each. */
const MOST_NUMBERS = 8_000_000;

/** With so little open it is enough: a chance is told in thousandths. */
const ENOUGH = 0.001;

/** A chance, as far as it is known. */
export type Between = { readonly least: number; readonly most: number };

/** What one way of answering an area brings each contender. */
export type WayWithCurves = { readonly curves: readonly AreaCurve[]; readonly chance: number };

/** Its worst and its best way. */
export type Ends = { readonly low: readonly AreaCurve[]; readonly high: readonly AreaCurve[] };

/** What the answers to the first areas bring each contender, and how likely they are. */
type State = { readonly areas: number; readonly curves: readonly HoursCurve[]; readonly chance: number };

/** An area that the search has still to look into. */
type Moving = { readonly ways: readonly WayWithCurves[]; readonly ends: Ends };

/**
 * Looks at the answers to the first areas, likeliest first, until they decide all that matters, or so many states have
 * been looked at.
 * @param start of each contender what no area brings, over the units that are looked at
 * @param unknownFrom so many units of hours or more may also be fewer than another's
 */
export function directionSearch(
  areas: readonly Moving[],
  start: readonly HoursCurve[],
  all: readonly Contender[],
  unknownFrom: number,
): Between {
  const units = start[0]!.most.length;
  const rests = restsFrom(
    areas.map(({ ends }) => ends),
    all.length,
    units,
  );
  const known = areas.reduce((part, { ways }) => part * ways.reduce((sum, { chance }) => sum + chance, 0), 1);
  let turned = 0;
  let open = 1;
  let looked = 0;
  const waiting = new LikeliestFirst<State>({ areas: 0, curves: start, chance: 1 });
  const curves = start.map(copyOf);
  const mostStates = Math.min(MOST_STATES, MOST_NUMBERS / (all.length * units));
  for (let state = waiting.next(); state && open > ENOUGH && looked < mostStates; state = waiting.next()) {
    open -= state.chance;
    const following = state.areas + 1;
    for (const way of areas[state.areas]!.ways) {
      for (let place = 0; place < curves.length; place += 1)
        join(state.curves[place]!, way.curves[place]!, curves[place]!);
      const chance = state.chance * way.chance;
      const elsewhere = isLedElsewhere(all, curves, rests[following]!, unknownFrom);
      looked += 1;
      if (elsewhere) turned += chance;
      if (elsewhere !== null) continue;
      open += chance;
      if (following < areas.length) waiting.put({ areas: following, curves: curves.map(copyOf), chance });
    }
  }
  return { least: turned, most: turned + open + (1 - known) };
}

/** For each area, and after the last: for each contender what comes from there on. */
export function restsFrom(
  areas: readonly Ends[],
  contenders: number,
  units: number,
): readonly (readonly Rest[])[] {
  const nothing = curveFrom(0, units);
  const rests = [Array.from({ length: contenders }, (): Rest => ({ low: nothing, high: nothing }))];
  for (const { low, high } of areas.toReversed()) {
    const after = rests.at(-1)!;
    rests.push(
      after.map((rest, at) => ({ low: joined(rest.low, low[at]!), high: joined(rest.high, high[at]!) })),
    );
  }
  return rests.toReversed();
}
