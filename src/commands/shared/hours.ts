import { InvalidArgumentError } from 'commander';
import { MOST_HOURS, MOST_HOURS_PER_WEEK } from '../../formats/limits.ts';
import { decimalFrom } from '../../reading/decimal.ts';

/** Reads `--hours` of a plan: hours a week, more than 0. */
export function hoursPerWeek(text: string): number {
  return hoursUpTo(MOST_HOURS_PER_WEEK, text, 'a number of hours a week');
}

/** Reads `--hours` of a deed and `--budget` of a plan: hours in all, more than 0. */
export function hoursInAll(text: string): number {
  return hoursUpTo(MOST_HOURS, text, 'a number of hours');
}

function hoursUpTo(most: number, text: string, expected: string): number {
  const hours = decimalFrom(text);
  if (!(hours > 0 && hours <= most))
    throw new InvalidArgumentError(`It takes ${expected}, more than 0 and at most ${most}.`);
  return hours;
}
