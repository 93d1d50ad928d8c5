import type { Bank } from '../model/bank.ts';
import { preference } from '../model/lookup.ts';
import { exceeds, TOLERANCE } from '../model/tolerance.ts';
import { keptWithinLimits, type RouteShape } from '../score/readiness.ts';

/** More than all numbers that can be had, in whatever way they are added. */
export const BEYOND = 1e300;

/** A number of the race: the points of a rival, if there is one in it, and so many times the own ones. */
export type Form = { readonly rival: number | null; readonly own: -1 | 0 | 1 };

/** What numbers a route is kept by, and one or more sets of limits, of which at most one can hold. */
export type Limits = { readonly forms: readonly Form[]; readonly limits: readonly Float64Array[] };

/** What keeps the fallback: that no route reaches its mark. */
export function limitsOfFallback(routes: readonly RouteShape[]): Limits {
  const forms = routes.map((_, rival): Form => ({ rival, own: 0 }));
  // Readiness is never below 0: a mark there is always reached.
  const limits = routes.map(({ route }) => (route.readyAt > 0 ? route.readyAt - TOLERANCE : -BEYOND));
  return { forms, limits: [Float64Array.from(limits)] };
}

/** Points that a route may come to, before the limits. */
export type Span = { readonly least: number; readonly most: number };

/** Nothing lies so near beside a cut. */
const ASIDE = TOLERANCE / 2;

type Rival = { readonly at: number; readonly apart: number; readonly isPreferred: boolean };

/** Own points in which the limits bend the leads of all rivals alike. */
type Stretch = { readonly from: number; readonly to: number };

/**
 * What keeps a scored route: that it reaches its mark, and that no rival is as far above its own.
 * @param spans of the scored routes
 * @param own place of the route among them
 */
export function limitsOfOwn(
  bank: Bank,
  routes: readonly RouteShape[],
  spans: readonly Span[],
  own: number,
): Limits {
  const { id, readyAt } = routes[own]!.route;
  const rivals = routes
    .map(({ route }, at) => ({
      at,
      apart: route.readyAt - readyAt,
      isPreferred: preference(bank, route.id) < preference(bank, id),
    }))
    .filter(({ at }) => at !== own);
  const forms: readonly Form[] = [
    { rival: null, own: -1 },
    ...rivals.map(({ at }): Form => ({ rival: at, own: -1 })),
  ];
  const isBent = spans.some(
    ({ least, most }, at) => exceeds(most, 100) || (exceeds(0, least) && routes[at]!.route.readyAt === 0),
  );
  if (!isBent) return { forms, limits: [Float64Array.of(TOLERANCE - readyAt, ...rivals.map(leadLimit))] };
  return {
    forms: [
      ...forms,
      { rival: null, own: 1 } as const,
      ...rivals.map(({ at }): Form => ({ rival: at, own: 0 })),
    ],
    limits: stretchesOf(readyAt, rivals).map((stretch) => limitsIn(stretch, rivals)),
  };
}

function leadLimit({ apart, isPreferred }: Rival): number {
  return isPreferred ? apart - TOLERANCE : apart + TOLERANCE;
}

function stretchesOf(readyAt: number, rivals: readonly Rival[]): readonly Stretch[] {
  const first = readyAt > 0 ? readyAt - TOLERANCE : -BEYOND;
  const cuts = rivals.map(({ apart, isPreferred }) => 100 - apart + (isPreferred ? ASIDE : -ASIDE));
  const inner = [readyAt + ASIDE, 100 + ASIDE, ...cuts].filter((cut) => cut > first);
  const ends = [first, ...new Set(inner.toSorted((one, other) => one - other)), BEYOND];
  return ends.slice(1).map((to, at) => ({ from: ends[at]!, to }));
}

/** Of each rival either the lead is limited or, where the own readiness is 0 or 100, its points. */
function limitsIn({ from, to }: Stretch, rivals: readonly Rival[]): Float64Array {
  const points = from === -BEYOND ? to - 1 : to === BEYOND ? from + 1 : (from + to) / 2;
  const leads: number[] = [];
  const highest: number[] = [];
  for (const rival of rivals) {
    const { apart, isPreferred } = rival;
    // What the rival's readiness has to come to, or to exceed.
    const wanted = keptWithinLimits(points) + apart;
    const isNever = isPreferred ? wanted > 100 : wanted > 100 - ASIDE;
    const isAlways = isPreferred && wanted < ASIDE;
    const isStraight = points >= 0 && points <= 100 && !isNever && !isAlways;
    leads.push(isStraight ? leadLimit(rival) : BEYOND);
    if (isAlways) highest.push(-BEYOND);
    else highest.push(isNever || isStraight ? BEYOND : wanted + (isPreferred ? -TOLERANCE : TOLERANCE));
  }
  return Float64Array.of(-from, ...leads, to, ...highest);
}
