import type { Bank } from '../model/bank.ts';
import { preference } from '../model/lookup.ts';
import { exceeds, reaches } from '../model/tolerance.ts';
import type { Evaluation } from '../score/evaluate.ts';

/**
 * Is the route recommended wherever the marks lie, each moved by up to so many points? The fallback is while no mark
 * that is lowered makes its route ready; another route while its own mark raised, and each rival's lowered, leave it
 * first. A rival ahead of a ready route is above its own mark.
 */
export function marksHold(bank: Bank, { routes }: Evaluation, routeId: string, off: number): boolean {
  const recommended = routes.find(({ id }) => id === routeId);
  const unblocked = routes.filter(({ unmetNeeds }) => unmetNeeds.length === 0);
  if (!recommended) return unblocked.every(({ readiness, readyAt }) => !reaches(readiness, readyAt - off));
  const above = recommended.readiness - recommended.readyAt - off;
  return (
    reaches(above, 0) &&
    unblocked
      .filter((rival) => rival !== recommended)
      .every(({ id, readiness, readyAt }) => {
        const lead = readiness - readyAt + off - above;
        return preference(bank, routeId) < preference(bank, id) ? !exceeds(lead, 0) : !reaches(lead, 0);
      })
  );
}
