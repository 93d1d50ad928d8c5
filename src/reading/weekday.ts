export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** The day of the week that a word names, in full or by its first letters: 0 for Sunday; `null` when it names none. */
export function weekdayNamed(word: string): number | null {
  const typed = word.toLowerCase();
  const day = typed.length < 3 ? -1 : WEEKDAYS.findIndex((one) => one.startsWith(typed));
  return day === -1 ? null : day;
}
