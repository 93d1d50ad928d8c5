import type { Bank, Plan } from '../../scoring/index.ts';
import { actionsOf } from '../bank/lookup.ts';
import type { Change } from '../record/declined.ts';
import { quoted, routeName } from './names.ts';

/** What `plan` says of a change that it has kept, a sentence a line. */
export function choiceInWords(bank: Bank, change: Change): readonly string[] {
  return [
    ...change.without.map(
      (id) =>
        `Your plans do without ${quoted(titleOf(bank, id))} from now on; pm-path plan --with ${id} takes it back.`,
    ),
    ...change.with.map((id) => `Your plans may hold ${quoted(titleOf(bank, id))} again.`),
  ];
}

/** Said when what is done without changes where the plan leads. */
export function turnedInWords(bank: Bank, before: Plan, now: Plan): string {
  return `That changes where your plan leads: to ${routeName(bank, now.toward)} now, and no longer to ${routeName(bank, before.toward)}.`;
}

export const DECLINED = 'What your plans do without';

/** A declined action, and how it is taken back. */
export function declinedInWords(bank: Bank, id: string): string {
  return `${titleOf(bank, id)} (pm-path plan --with ${id} takes it back)`;
}

/** A later bank may have no such action any more. */
function titleOf(bank: Bank, id: string): string {
  return actionsOf(bank).find((action) => action.id === id)?.title ?? id;
}
