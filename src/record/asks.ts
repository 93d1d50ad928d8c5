import type { Bank } from '../../scoring/index.ts';
import { actionsOf } from '../bank/lookup.ts';
import type { CurrentPlan } from './current-plan.ts';

/** Something that another can give to a deed of the plan, in the words in which the person asks for it. */
export type Ask = { readonly says: string; readonly for: string };

/** More is a list that nobody answers. */
const MOST = 4;

/** What a mentor or a manager could give to what is left of the plan, what is next first. */
export function asksOf(
  bank: Bank,
  { actions, then }: CurrentPlan['plan'],
  reader: 'mentor' | 'manager',
): readonly Ask[] {
  const open = [...then.filter(({ begin }) => begin === 'now'), ...actions, ...then].filter(
    ({ done }) => !done,
  );
  const said = new Map<string, string>();
  for (const { id, title } of open) {
    const says = actionsOf(bank).find((action) => action.id === id)?.asks?.[reader];
    if (says !== undefined && !said.has(says)) said.set(says, title);
  }
  return [...said].slice(0, MOST).map(([says, title]) => ({ says, for: title }));
}
