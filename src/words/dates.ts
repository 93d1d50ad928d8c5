import { dayAfter, localDate } from '../days.ts';

const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const LONG_UTC = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** 24 November 2026, where the person is. */
export function dayOf(time: string): string {
  return LONG.format(new Date(time));
}

/** The same for a date without a time, 2026-11-24, which is that day everywhere. */
export function dateInWords(date: string): string {
  return LONG_UTC.format(new Date(date));
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
/** Sooner than that no year is needed to know which one is meant. */
const DAYS_WITHOUT_YEAR = 300;

/**
 * "Fri 11 Dec": the last day of a week of a plan that was made then, where the person is.
 * @param madeAt the time of the assessment, on whose day the first week begins
 * @param week from 1
 */
export function lastDayOf(madeAt: string, week: number): string {
  return dayInShort(madeAt, 7 * week - 1);
}

/** The first day of a week of a plan, told the same way. */
export function firstDayOf(madeAt: string, week: number): string {
  return dayInShort(madeAt, 7 * (week - 1));
}

function dayInShort(madeAt: string, daysAfter: number): string {
  const date = new Date(dayAfter(localDate(new Date(madeAt)), daysAfter));
  const year = daysAfter > DAYS_WITHOUT_YEAR ? ` ${date.getUTCFullYear()}` : '';
  return `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}${year}`;
}
