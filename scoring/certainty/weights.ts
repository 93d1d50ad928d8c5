import type { Bank } from '../model/bank.ts';
import { preference } from '../model/lookup.ts';
import { exceeds, reaches } from '../model/tolerance.ts';
import type { AreaEvaluation } from '../score/area.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { keptWithinLimits, type RouteShape } from '../score/readiness.ts';
import { largestMean, smallestMean } from './weighted-mean.ts';

/** Scores that an area can have with other weights of its questions; it can have all between the two. */
type Span = { readonly least: number; readonly most: number };

/** Weights may come close to nothing, but not to nothing: without any there would be no mean. */
const MOST_OFF = 1 - 1e-6;

/**
 * Is the route recommended with all weights, of areas in routes and of questions in areas, each off by up to such a
 * part of it? The fallback is while no route can become ready, each with its own best weights; another route while it
 * stays ready with its worst and no rival gets ahead.
 */
export function weightsHold(
  bank: Bank,
  { world, areas }: Evaluation,
  routeId: string,
  part: number,
): boolean {
  const off = Math.min(part, MOST_OFF);
  const spans = areas.map((area) => spanOf(area, off));
  const recommended = world.routes.findIndex(({ route }) => route.id === routeId);
  const withNeeds = world.routes.map((_, route) => spansMeeting(areas, spans, route));
  if (recommended === -1)
    return world.routes.every((shape, at) => {
      const met = withNeeds[at]!;
      return (
        met === null || shape.unmetNeeds.length > 0 || !reaches(mostOf(shape, met, off), shape.route.readyAt)
      );
    });
  const own = world.routes[recommended]!;
  const isSafe = areas.every((area, place) => keepsNeeds(area, spans[place]!, recommended));
  if (!isSafe || !reaches(leastOf(own, spans, off), own.route.readyAt)) return false;
  return world.routes.every((rival, at) => {
    const met = withNeeds[at]!;
    if (at === recommended || met === null || rival.unmetNeeds.length > 0) return true;
    const isFirst = preference(bank, routeId) < preference(bank, rival.route.id);
    const enough = (lead: number) => (isFirst ? exceeds(lead, 0) : reaches(lead, 0));
    return !getsAhead(rival, own, met, off, enough);
  });
}

function spanOf({ model, standings, open, score }: AreaEvaluation, off: number): Span {
  if (score === null) return { least: 0, most: 0 };
  const values = model.questions.map(({ question }, place) => ({
    value: open[place] ? 100 * question.answers[standings[place]!.counted]!.worth : 0,
    weight: question.weight,
  }));
  return { least: smallestMean(values, off), most: largestMean(values, off) };
}

/** The spans within which the needs of a route are met; `null` when they cannot be. */
function spansMeeting(
  areas: readonly AreaEvaluation[],
  spans: readonly Span[],
  route: number,
): readonly Span[] | null {
  const met: Span[] = [];
  for (const [place, area] of areas.entries()) {
    let { least } = spans[place]!;
    const { most } = spans[place]!;
    for (const need of area.model.needs[route]!)
      if (need.kind === 'score' && area.score !== null && reaches(most, need.atLeast))
        least = Math.max(least, Math.min(most, need.atLeast));
      else if (need.kind === 'score' || area.unmetNeeds[route]!.includes(need.need)) return null;
    met.push({ least, most });
  }
  return met;
}

function keepsNeeds(area: AreaEvaluation, { least }: Span, route: number): boolean {
  return area.model.needs[route]!.every((need) =>
    need.kind === 'score'
      ? area.score !== null && reaches(least, need.atLeast)
      : !area.unmetNeeds[route]!.includes(need.need),
  );
}

function leastOf(shape: RouteShape, spans: readonly Span[], off: number): number {
  return keptWithinLimits(pointsWith(shape, spans, ({ least }) => least, smallestMean, off));
}

function mostOf(shape: RouteShape, spans: readonly Span[], off: number): number {
  return keptWithinLimits(pointsWith(shape, spans, ({ most }) => most, largestMean, off));
}

/** Readiness points before the limits. */
function pointsWith(
  { shares, adjusted }: RouteShape,
  spans: readonly Span[],
  scoreOf: (span: Span) => number,
  mean: typeof largestMean,
  off: number,
): number {
  const values = spans.flatMap((span, place) =>
    shares[place] === 0 ? [] : [{ value: scoreOf(span), weight: shares[place]! }],
  );
  return adjusted + (values.length === 0 ? 0 : mean(values, off));
}

/** So many choices of ends are tried, all that there are in ten areas; of more, what is not tried is taken for possible. */
const MOST_TRIED = 2048;

/**
 * Can the rival get ahead of the other route, in points above the marks? With the weights of the areas given the lead
 * is a sum over areas, each largest at one end of its span; so some choice of ends is the best. All are tried, but for
 * those that could not do it even if each route had its own. Where a limit, 0 or 100, can bend that sum, what cannot be
 * ruled out is taken for possible.
 */
function getsAhead(
  rival: RouteShape,
  own: RouteShape,
  spans: readonly Span[],
  off: number,
  enough: (lead: number) => boolean,
): boolean {
  const open = placesByWeight(spans, rival, own);
  let tried = 0;
  const canWith = (chosen: readonly Span[], next: number): boolean => {
    tried += 1;
    const of = pointsWith(rival, chosen, ({ most }) => most, largestMean, off);
    const than = pointsWith(own, chosen, ({ least }) => least, smallestMean, off);
    const lead = keptWithinLimits(of) - rival.route.readyAt - (keptWithinLimits(than) - own.route.readyAt);
    if (!enough(lead)) return false;
    const place = open[next];
    if (place === undefined || of > 100 || than < 0 || tried >= MOST_TRIED) return true;
    const { least, most } = chosen[place]!;
    return [most, least].some((end) => canWith(chosen.with(place, { least: end, most: end }), next + 1));
  };
  return canWith(spans, 0);
}

/** The areas that are not at one end yet; first those by which a choice of ends takes most from what each route could have. */
function placesByWeight(spans: readonly Span[], one: RouteShape, other: RouteShape): readonly number[] {
  const taken = ({ least, most }: Span, place: number) =>
    (most - least) * Math.min(one.shares[place]!, other.shares[place]!);
  return [...spans.keys()]
    .filter((place) => spans[place]!.least < spans[place]!.most)
    .toSorted((here, there) => taken(spans[there]!, there) - taken(spans[here]!, here));
}
