import { InvalidArgumentError } from 'commander';

/** There are no more hours in a week. */
const MOST = 168;

/** Reads `--hours`: hours a week, more than 0. */
export function hoursPerWeek(text: string): number {
  const hours = Number(text);
  if (!(text.trim() !== '' && hours > 0 && hours <= MOST))
    throw new InvalidArgumentError(`It takes a number of hours a week, more than 0 and at most ${MOST}.`);
  return hours;
}
