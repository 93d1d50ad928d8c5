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
