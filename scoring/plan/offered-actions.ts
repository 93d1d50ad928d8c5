import type { Action } from '../model/bank.ts';
import type { AreaModel } from '../score/area-model.ts';
import type { Facts } from '../score/facts.ts';
import { offeredTasks, type SetAside } from '../score/offered-tasks.ts';

/** The actions of the area that are left to offer; the model's own list where none of them is set aside. */
export function offeredActions(
  { area, offered }: AreaModel,
  facts: Facts,
  setAside: SetAside,
): readonly Action[] {
  const { done, declined } = setAside;
  const isTouched =
    done.size + declined.size > 0 && area.actions.some(({ id }) => done.has(id) || declined.has(id));
  return isTouched ? offeredTasks(area.actions, facts, setAside) : offered;
}
