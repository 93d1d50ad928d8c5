import type { Bank, Result, ScoredRouteResult } from '../../scoring/index.ts';
import { hours } from '../numbers.ts';
import type { CurrentPlan } from '../record/current-plan.ts';
import { lastDayOf } from './dates.ts';
import { againSentence, sameAdvice, sureSentences } from './how-sure.ts';

/** Whether a way in is open now, not yet, or cannot be told before more is answered. */
export type Outlook = 'ready' | 'not-ready' | 'unsettled';

export function outlookOf({ recommendation: { settled, toward } }: Pick<Result, 'recommendation'>): Outlook {
  if (!settled) return 'unsettled';
  return toward === undefined ? 'ready' : 'not-ready';
}

/** Where a route stands, in a few words: "42 points, it takes 27". */
export function figuresOf({ readiness, readyAt, ready }: ScoredRouteResult): string {
  if (readiness < readyAt) return `${readiness} of the ${readyAt} it takes`;
  if (!ready) return `${readiness} points, but not open`;
  return readiness > readyAt
    ? `${readiness} points, it takes ${readyAt}`
    : `${readiness} points, just enough`;
}

/** How sure the advice is, in one line. */
export function sureInALine(bank: Bank, result: Result): string {
  const { settled, closeCall, steadiness } = result.recommendation;
  if (!settled || steadiness.changes === 0) return sureSentences(bank, result)[0]!;
  return closeCall
    ? `A close call: asked again next week, ${sameAdvice(result.recommendation)}.`
    : againSentence(result.recommendation);
}

/** The one thing to do this week. */
export type TaskOfTheWeek = { readonly what: string; readonly firstStep: string };

/** @returns `null` where nothing is left to do */
export function taskOfTheWeek({ next: [first], assessment }: CurrentPlan): TaskOfTheWeek | null {
  if (!first) return null;
  const by = `${hours(first.hours)}, by ${lastDayOf(assessment.takenAt, first.endWeek)}`;
  return { what: `This week: ${first.title} (${by})`, firstStep: `First step: ${first.firstStep}` };
}
