import type { SavedAssessment } from '../formats/assessment.ts';
import type { Evidence } from '../formats/evidence.ts';
import { hours } from '../numbers.ts';
import { dayOf } from './dates.ts';

/** What a new deed did to the plan of the last assessment. */
export type Tick =
  | { readonly kind: 'ticked'; readonly hoursLeft: number }
  | { readonly kind: 'ticked-before'; readonly hoursLeft: number }
  /** The clock was set back: the deed counts as logged before the assessment. */
  | { readonly kind: 'left' }
  | { readonly kind: 'not-in-plan' };

/** What is new to the last assessment: what the deed did to its plan, and whether it is older than it. */
export type Logged = {
  readonly last: Pick<SavedAssessment, 'takenAt'>;
  readonly tick: Tick;
  readonly isOlder: boolean;
};

/** What `log` says of a deed that it has saved, a sentence a line; without `logged` while there is no assessment. */
export function loggedInWords({ id, text }: Evidence, logged: Logged | null): readonly string[] {
  return [
    `Logged: ${text}`,
    logged === null ? `Its id is ${id}.` : `Its id is ${id}; ${tickInWords(logged.tick)}.`,
    ...(logged?.isOlder
      ? [
          `It is older than your last assessment, of ${dayOf(logged.last.takenAt)}: it stands in your records, but not under what you did since.`,
        ]
      : []),
    `To take it back: pm-path history remove ${id}`,
  ];
}

function tickInWords(tick: Tick): string {
  switch (tick.kind) {
    case 'ticked':
      return `ticked off in your plan, ${hours(tick.hoursLeft)} left`;
    case 'ticked-before':
      return `it was ticked off in your plan before, ${hours(tick.hoursLeft)} left`;
    case 'left':
      return 'still to do in your plan';
    case 'not-in-plan':
      return 'not in your plan';
  }
}
