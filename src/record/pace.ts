import type { Evidence } from '../formats/evidence.ts';
import { isDoneAfter } from './done-after.ts';

/** How fast the plan goes, by the hours of the deeds done since the last assessment. */
export type Pace = {
  readonly hours: number;
  readonly weeks: number;
  readonly hoursPerWeek: number;
  readonly hoursLeft: number;
  /** The day on which the plan ends at this pace, 2026-12-20; `null` while no hours are logged. */
  readonly endsOn: string | null;
};

const DAY = 24 * 60 * 60 * 1000;

/** @param since the time of the last assessment, from which the plan runs; a week has to pass to tell a pace */
export function paceSince(since: string, evidence: readonly Evidence[], hoursLeft: number, now: Date): Pace {
  const hours = evidence
    .filter((deed) => isDoneAfter(deed, since))
    .reduce((sum, entry) => sum + (entry.hours ?? 0), 0);
  const weeks = Math.max(1, (now.getTime() - Date.parse(since)) / (7 * DAY));
  const hoursPerWeek = hours / weeks;
  const days = hours > 0 ? Math.ceil((hoursLeft / hoursPerWeek) * 7) : null;
  const ends = days === null ? null : new Date(now.getTime() + days * DAY);
  return {
    hours,
    weeks: Math.round(weeks * 10) / 10,
    hoursPerWeek: Math.round(hoursPerWeek * 10) / 10,
    hoursLeft,
    endsOn: ends && !Number.isNaN(ends.getTime()) ? ends.toISOString().slice(0, 10) : null,
  };
}
