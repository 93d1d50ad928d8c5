import type { World } from '../score/world.ts';
import type { SlippedArea } from './slipped-areas.ts';

/** An area, by its place in the bank, and what it may come to. */
export type OpenArea = { readonly place: number; readonly outcomes: readonly SlippedArea[] };

/** Points that areas still to come bring. */
type Span = { readonly least: number; readonly most: number };

const NOTHING: Span = { least: 0, most: 0 };

/** What the areas that are still to come can bring a route: readiness points, and its needs. */
type Rest = Span & { readonly needsCanBeMet: boolean; readonly needsAreMet: boolean };

/** For each area, and after the last: for each scored route what comes from there on. */
export function restsOf({ routes }: World, areas: readonly OpenArea[]): readonly (readonly Rest[])[] {
  const rests = [routes.map((): Rest => ({ ...NOTHING, needsCanBeMet: true, needsAreMet: true }))];
  for (const { place, outcomes } of areas.toReversed()) {
    const after = rests.at(-1)!;
    rests.push(
      routes.map(({ shares }, route) => ({
        ...longer(after[route]!, shares[place]!, outcomes),
        needsCanBeMet: after[route]!.needsCanBeMet && outcomes.some(({ met }) => met[route]),
        needsAreMet: after[route]!.needsAreMet && outcomes.every(({ met }) => met[route]),
      })),
    );
  }
  return rests.toReversed();
}

/** For each area, and after the last: how far each scored route can get before the recommended one from there on. */
export function leadsOf(
  { routes }: World,
  areas: readonly OpenArea[],
  recommended: number,
): readonly (readonly Span[])[] {
  const leads = [routes.map(() => NOTHING)];
  for (const { place, outcomes } of areas.toReversed()) {
    const after = leads.at(-1)!;
    const own = routes[recommended]!.shares[place]!;
    leads.push(routes.map(({ shares }, route) => longer(after[route]!, shares[place]! - own, outcomes)));
  }
  return leads.toReversed();
}

function longer(after: Span, share: number, outcomes: readonly SlippedArea[]): Span {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const { score } of outcomes) {
    least = Math.min(least, share * score);
    most = Math.max(most, share * score);
  }
  return { least: after.least + least, most: after.most + most };
}
