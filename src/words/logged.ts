import type { Evidence } from '../formats/evidence.ts';
import { hours } from '../numbers.ts';
import { localDate } from '../record/local-date.ts';
import type { Logged, Tick } from '../record/logged.ts';
import { dateInWords, dayOf } from './dates.ts';

/** What `log` says of a deed that it has saved, a sentence a line; without `logged` while there is no assessment. */
export function loggedInWords(
  { id, text, date, loggedAt }: Evidence,
  logged: Logged | null,
): readonly string[] {
  const isOfToday = date === localDate(new Date(loggedAt));
  return [
    isOfToday ? `Logged: ${text}` : `Logged for ${dateInWords(date)}: ${text}`,
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
