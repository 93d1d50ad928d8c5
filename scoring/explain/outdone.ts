import type { Bank } from '../model/bank.ts';
import { preference } from '../model/lookup.ts';
import { TOLERANCE } from '../model/tolerance.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { mostAhead, type Raised } from './raised.ts';

/**
 * Whether another route is certain to be ready with the target, and further above its mark, whatever else is raised:
 * then what follows need not be looked at. A rival whose needs are met keeps them met, since a better answer breaks none.
 * @returns for what is raised in the areas before one, and so many raises left for those from it on
 */
export function outdoneBy(
  bank: Bank,
  { world, routes }: Evaluation,
  options: readonly (readonly Raised[])[],
  target: number,
  most: number,
): (so: Raised, area: number, left: number) => boolean {
  const { id, readyAt } = world.routes[target]!.route;
  const rivals = world.routes.flatMap(({ route, adjusted }, place) => {
    if (place === target || routes[place]!.unmetNeeds.length > 0) return [];
    const isPreferred = preference(bank, route.id) < preference(bank, id);
    const highest = mostAhead(options, most, ({ points }) => points[place]!)[0]![most]! + adjusted;
    return [
      {
        place,
        marksApart: readyAt - route.readyAt,
        // So near to equal the preferred one has it.
        margin: isPreferred ? 0 : 2 * TOLERANCE,
        // Where readiness is kept within 0 and 100, points say less about how far apart two are.
        leastApart: highest > 100 || readyAt === 0 ? 0 : Number.NEGATIVE_INFINITY,
        ahead: mostAhead(options, most, ({ points }) => points[target]! - points[place]!),
      },
    ];
  });
  return ({ points }, area, left) =>
    rivals.some(({ place, marksApart, margin, leastApart, ahead }) => {
      const apart = points[target]! - points[place]! + ahead[area]![left]!;
      return Math.max(apart, leastApart) <= marksApart - margin;
    });
}
