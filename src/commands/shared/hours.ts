import { InvalidArgumentError } from 'commander';
import { HOURS } from '../../formats/limits.ts';
import { decimalFrom } from '../../reading/decimal.ts';

/** Reads `--hours` of a plan: hours a week. */
export function hoursPerWeek(text: string): number {
  return hoursWithin(HOURS.aWeek, text, 'hours a week');
}

/** Reads `--hours` of a deed. */
export function hoursOfDeed(text: string): number {
  return hoursWithin(HOURS.deed, text, 'hours');
}

/** Reads `--budget` of a plan: hours in all. */
export function hoursInAll(text: string): number {
  return hoursWithin(HOURS.inAll, text, 'hours');
}

function hoursWithin(
  { least, most }: (typeof HOURS)[keyof typeof HOURS],
  text: string,
  what: string,
): number {
  const hours = decimalFrom(text);
  if (!(hours >= least && hours <= most))
    throw new InvalidArgumentError(`It takes a number of ${what}, from ${least} to ${most}.`);
  return hours;
}
