import type { Action } from '../model/bank.ts';
import { type AreaEvaluation, scoredWith } from '../score/area.ts';
import { placedRaises, standingsAfter } from './raised-answers.ts';

/** The areas once the actions are done. */
export function raisedAreas(
  areas: readonly AreaEvaluation[],
  actions: readonly Action[],
): readonly AreaEvaluation[] {
  return areas.map((area) => raisedArea(area, actions));
}

export function raisedArea(area: AreaEvaluation, actions: readonly Action[]): AreaEvaluation {
  const raises = actions.flatMap((action) => placedRaises(area.model, action));
  return raises.length === 0 ? area : scoredWith(area.model, standingsAfter(area, raises));
}
