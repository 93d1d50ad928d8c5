/** Clocks of machines that share a home are rarely further apart. */
const TOLERANCE = 5 * 60 * 1000;

/** A record saved later than this is ahead of the clock, which was set back since. */
export function latestTime(): Date {
  return new Date(Date.now() + TOLERANCE);
}

/**
 * When a record is saved: now, but after all that is saved already where the clock was set back a little, so that
 * records stand in the order in which they were made.
 * @param lastSavedAt of the latest record that is not ahead of the clock by more; `null`: there is none
 */
export function savingTime(lastSavedAt: string | null): Date {
  return new Date(Math.max(Date.now(), lastSavedAt === null ? 0 : Date.parse(lastSavedAt) + 1));
}
