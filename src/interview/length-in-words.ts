import { counted } from '../numbers.ts';
import type { Course } from './course.ts';
import type { Length } from './length.ts';

/** How many questions there are and how long they take. */
export function lengthInWords({ fewest, most }: Length, course: Course['kind']): string {
  return course === 'full'
    ? `${rangeOf(fewest.questions, most.questions, 'question')}, about ${rangeOf(fewest.minutes, most.minutes, 'minute')}.`
    : `At most ${counted(most.questions, 'question')} and ${counted(most.minutes, 'minute')}, and fewer for most people: it stops as soon as no answer can change which way in is recommended.`;
}

/** 1 minute, 3 to 5 minutes. */
export function rangeOf(fewest: number, most: number, noun: string): string {
  return fewest === most ? counted(most, noun) : `${fewest} to ${counted(most, noun)}`;
}
