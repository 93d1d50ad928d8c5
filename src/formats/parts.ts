import { z } from 'zod';
import { HOURS, MOST_ID, WEIGHT } from './limits.ts';

type Limits = { readonly least: number; readonly most: number };

// Control characters could move the cursor of a terminal; the direction marks could turn text around.
export const PRINTABLE = /^[^\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]*$/u;

export const text = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'some text is expected')
    .max(most, `at most ${most} characters are expected`)
    .regex(PRINTABLE, 'text on one line, without control characters, is expected');

export const id = z
  .string()
  .max(MOST_ID, `at most ${MOST_ID} characters are expected of an id`)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case is expected, such as first-steps');
export const fullId = z
  .string()
  .max(2 * MOST_ID + 1, `at most ${MOST_ID} characters are expected on each side of the dot`)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/, 'a full id is expected: area.question');

export const label = text(160);
/** Of a person, as it is to stand in a report. */
export const personName = text(80);
export const sentence = text(400);
/** A number within bounds, said in one sentence whichever bound it breaks. */
export const between = (least: number, most: number) => {
  const sentence = `a number from ${least} to ${most} is expected`;
  return z.number().min(least, sentence).max(most, sentence);
};
const within = ({ least, most }: Limits) => between(least, most);
export const wholeBetween = (least: number, most: number) => {
  const sentence = `a whole number from ${least} to ${most} is expected`;
  return z.int(sentence).min(least, sentence).max(most, sentence);
};
export const points = wholeBetween(0, 100);
export const hoursPerWeek = within(HOURS.aWeek);
/** Quarters of an hour add up exactly in binary, so that equal sums compare as equal. */
export const hoursInAll = within(HOURS.inAll).multipleOf(0.25, 'a multiple of 0.25 is expected');
export const weight = within(WEIGHT);
export const hoursOfDeed = within(HOURS.deed);
