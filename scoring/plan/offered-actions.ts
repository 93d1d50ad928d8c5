import type { Action } from '../model/bank.ts';
import type { AreaModel } from '../score/area-model.ts';
import type { Facts } from '../score/facts.ts';
import { offeredTasks } from '../score/offered-tasks.ts';

/** The actions of the area that are left to offer; the model's own list where none of them is done. */
export function offeredActions(
  { area, offered }: AreaModel,
  facts: Facts,
  done: ReadonlySet<string>,
): readonly Action[] {
  const isTouched = done.size > 0 && area.actions.some(({ id }) => done.has(id));
  return isTouched ? offeredTasks(area.actions, facts, done) : offered;
}
