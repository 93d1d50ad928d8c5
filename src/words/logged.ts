import type { Bank } from '../../scoring/index.ts';
import { localDate } from '../days.ts';
import type { Evidence } from '../formats/evidence.ts';
import { hours } from '../numbers.ts';
import type { Logged, Tick } from '../record/logged.ts';
import type { MayChange } from '../record/may-change.ts';
import { dateInWords, dayOf } from './dates.ts';
import { areaTitle, quoted, routeName } from './names.ts';

/** What `log` says of a deed that it has saved, a sentence a line; without `logged` while there is no assessment. */
export function loggedInWords(
  bank: Bank,
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
    ...(logged?.change ? [changeInWords(bank, logged.change)] : []),
    `To take it back: pm-path history remove ${id}`,
  ];
}

/** "This may open Option #2: answer the questions on Customer contact again, with pm-path assess --area ..." */
function changeInWords(bank: Bank, { area, opens }: MayChange): string {
  const may = opens === null ? 'It may change your answers' : `This may open ${routeName(bank, opens)}`;
  return `${may}: pm-path assess --area ${area} asks the questions on ${quoted(areaTitle(bank, area))} again.`;
}

/** Asked once the above has been said. */
export function askAgainNow(bank: Bank, { area }: MayChange): string {
  return `Answer the questions on ${quoted(areaTitle(bank, area))} again now?`;
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
