import { dayAfter, localDate } from '../days.ts';
import type { Evidence } from '../formats/evidence.ts';
import { isDoneAfter } from './done-after.ts';

/** How fast the plan goes, by the hours of the deeds done since the last assessment. */
export type Pace = {
  readonly hours: number;
  readonly weeks: number;
  readonly hoursPerWeek: number;
  readonly hoursLeft: number;
  /** The day on which the plan ends at this pace, 2026-12-20; `null` while no hours are logged, or in years only. */
  readonly endsOn: string | null;
};

const DAY = 24 * 60 * 60 * 1000;
/** Who goes that slowly is told so: a date says nothing. */
const MOST_DAYS = 3 * 365;

/** @param since the time of the last assessment, from which the plan runs; a week has to pass to tell a pace */
export function paceSince(since: string, evidence: readonly Evidence[], hoursLeft: number, now: Date): Pace {
  const hours = evidence
    .filter((deed) => isDoneAfter(deed, since))
    .reduce((sum, entry) => sum + (entry.hours ?? 0), 0);
  const weeks = Math.max(1, (now.getTime() - Date.parse(since)) / (7 * DAY));
  const hoursPerWeek = hours / weeks;
  const days = hours > 0 ? Math.ceil((hoursLeft / hoursPerWeek) * 7) : null;
  return {
    hours,
    weeks: Math.round(weeks * 10) / 10,
    hoursPerWeek: Math.round(hoursPerWeek * 10) / 10,
    hoursLeft,
    endsOn: days === null || days > MOST_DAYS ? null : dayAfter(localDate(now), days),
  };
}
