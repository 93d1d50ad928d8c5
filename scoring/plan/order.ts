import type { Action, Bank, ScoredRoute } from '../model/bank.ts';
import { exceeds } from '../model/tolerance.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { raisedArea } from './raised-areas.ts';

/**
 * The actions in the order in which to do them: each time the one that brings the route most points for an hour
 * after those before it, of those that come after nothing left; of equals as the bank lists them, the area that
 * it starts with first.
 */
export function inOrderOfGain(
  bank: Bank,
  route: ScoredRoute,
  { world, areas }: Evaluation,
  actions: readonly Action[],
): readonly Action[] {
  const { shares } = world.routes.find((shape) => shape.route.id === route.id)!;
  const ordered: Action[] = [];
  const left = startingWith(bank, actions);

  const pointsPerHour = (action: Action): number => {
    const place = areas.findIndex(({ model }) => model.area.actions.includes(action));
    const score = (done: readonly Action[]) => raisedArea(areas[place]!, done).score ?? 0;
    return (shares[place]! * (score([...ordered, action]) - score(ordered))) / action.hours;
  };

  while (left.length > 0) {
    const free = left.filter(({ after }) => !left.some(({ id }) => after.includes(id)));
    const gains = free.map(pointsPerHour);
    const best = gains.reduce((first, gain, at) => (exceeds(gain, gains[first]!) ? at : first), 0);
    ordered.push(...left.splice(left.indexOf(free[best]!), 1));
  }
  return ordered;
}

/** Bank order, but the area that the bank starts with comes first. */
function startingWith({ areas, schedule }: Bank, actions: readonly Action[]): Action[] {
  const first = areas.find(({ id }) => id === schedule.startWith)?.actions ?? [];
  return [
    ...actions.filter((action) => first.includes(action)),
    ...actions.filter((action) => !first.includes(action)),
  ];
}
