/** Clocks of machines that share a home are rarely further apart. */
const TOLERANCE = 5 * 60 * 1000;

/** A record saved later than this is ahead of the clock, which was set back since. */
export function latestTime(): Date {
  return new Date(Date.now() + TOLERANCE);
}
