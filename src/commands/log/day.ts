import { dayAfter, localDate, weekdayOf } from '../../days.ts';
import { weekdayNamed } from '../../reading/weekday.ts';

/**
 * The day that somebody means, as 2026-11-24: "today", "yesterday", "3 days ago", "a week ago", "friday" (today, or
 * the last one) or "last friday" (before today). Anything else comes back as it is, to be judged as a date.
 */
export function dayMeant(typed: string, today: Date): string {
  const date = localDate(today);
  const before = daysBefore(typed.trim().toLowerCase(), weekdayOf(date));
  return before === null ? typed : dayAfter(date, -before);
}

/** @param weekday of today, 0 for Sunday */
function daysBefore(words: string, weekday: number): number | null {
  if (words === 'today') return 0;
  if (words === 'yesterday') return 1;
  const [, count, unit] = words.match(/^(a|\d{1,3}) (day|week)s? ago$/) ?? [];
  if (count !== undefined) return (count === 'a' ? 1 : Number(count)) * (unit === 'week' ? 7 : 1);
  const [, last, name] = words.match(/^(last )?([a-z]{3,})$/) ?? [];
  if (name === undefined) return null;
  const day = weekdayNamed(name);
  if (day === null) return null;
  const before = (weekday - day + 7) % 7;
  return before === 0 && last !== undefined ? 7 : before;
}
