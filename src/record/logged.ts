import type { Bank } from '../../scoring/index.ts';
import type { SavedAssessment } from '../formats/assessment.ts';
import type { Evidence } from '../formats/evidence.ts';
import { currentPlan } from './current-plan.ts';
import { isDoneAfter } from './done-after.ts';
import { type MayChange, mayChange } from './may-change.ts';
import { rescored } from './under-bank.ts';

/** What a new deed did to the plan of the last assessment. */
export type Tick =
  | { readonly kind: 'ticked'; readonly hoursLeft: number }
  | { readonly kind: 'ticked-before'; readonly hoursLeft: number }
  /** The clock was set back: the deed counts as logged before the assessment. */
  | { readonly kind: 'left' }
  | { readonly kind: 'not-in-plan' };

/** What a new deed means to the last assessment: what it did to its plan, and whether it is older than it. */
export type Logged = {
  readonly last: Pick<SavedAssessment, 'takenAt'>;
  readonly tick: Tick;
  readonly isOlder: boolean;
  /** Of a deed done since the assessment. */
  readonly change: MayChange | null;
};

/** @param earlier what was logged before the deed */
export function loggedSince(
  bank: Bank,
  last: SavedAssessment,
  earlier: readonly Evidence[],
  declined: readonly string[],
  deed: Evidence,
): Logged {
  const { answers, result } = rescored(bank, last, earlier, declined);
  const { plan } = result;
  const stands = (deeds: readonly Evidence[]) => {
    const current = currentPlan(bank, last, plan, deeds, new Date(deed.loggedAt));
    const task = [...current.plan.actions, ...current.plan.then].find(({ id }) => id === deed.action);
    return { hoursLeft: current.hoursLeft, done: task?.done };
  };
  const [before, now] = [stands(earlier), stands([...earlier, deed])];
  const isSince = (one: Evidence) => isDoneAfter(one, last.takenAt);
  const change = isSince(deed) ? mayChange(bank, answers, earlier.filter(isSince), deed) : null;
  return { last, tick: tickOf(before.done, now), isOlder: !isSince(deed), change };
}

type Stands = { readonly hoursLeft: number; readonly done: boolean | undefined };

function tickOf(doneBefore: boolean | undefined, { hoursLeft, done }: Stands): Tick {
  switch (doneBefore) {
    case undefined:
      return { kind: 'not-in-plan' };
    case true:
      return { kind: 'ticked-before', hoursLeft };
    case false:
      return done ? { kind: 'ticked', hoursLeft } : { kind: 'left' };
  }
}
