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

/** The day where the person is, such as 2026-11-24. */
export function localDate(time: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
