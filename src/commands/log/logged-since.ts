import { assess, type Bank } from '../../../scoring/index.ts';
import type { SavedAssessment } from '../../formats/assessment.ts';
import type { Evidence } from '../../formats/evidence.ts';
import { currentPlan } from '../../record/current-plan.ts';
import { answersOf } from '../../record/history.ts';
import { optionsAsOf } from '../../record/plan-options.ts';
import { isDoneAfter } from '../../record/since.ts';
import type { Logged, Tick } from '../../words/logged.ts';

/** What a new deed means to the last assessment and its plan. */
export function loggedSince(
  bank: Bank,
  last: SavedAssessment,
  earlier: readonly Evidence[],
  deed: Evidence,
): Logged {
  const answers = answersOf(bank, last);
  const { plan } = assess(bank, answers, optionsAsOf(bank, last, answers, earlier));
  const stands = (deeds: readonly Evidence[]) => {
    const current = currentPlan(bank, last, plan, deeds, new Date(deed.loggedAt));
    const task = [...current.plan.actions, ...current.plan.then].find(({ id }) => id === deed.action);
    return { hoursLeft: current.hoursLeft, done: task?.done };
  };
  const [before, now] = [stands(earlier), stands([...earlier, deed])];
  return { last, tick: tickOf(before.done, now), isOlder: !isDoneAfter(deed, last.takenAt) };
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
