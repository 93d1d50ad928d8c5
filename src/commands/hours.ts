import { InvalidArgumentError } from 'commander';

/** There are no more hours in a week. */
const MOST = 168;

/** Reads `--hours` of a plan: hours a week, more than 0. */
export function hoursPerWeek(text: string): number {
  const hours = Number(text);
  if (!(text.trim() !== '' && hours > 0 && hours <= MOST))
    throw new InvalidArgumentError(`It takes a number of hours a week, more than 0 and at most ${MOST}.`);
  return hours;
}

/** Reads `--hours` of a deed: hours in all, more than 0. */
export function hoursTaken(text: string): number {
  const hours = Number(text);
  if (!(text.trim() !== '' && hours > 0 && hours <= 2000))
    throw new InvalidArgumentError('It takes a number of hours, more than 0 and at most 2000.');
  return hours;
}
