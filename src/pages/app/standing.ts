import type { Answers, Bank } from '../../../scoring/index.ts';
import type { Course } from '../../interview/course.ts';
import { interviewLength } from '../../interview/length.ts';

/** How far an interview has come: `share` from 0 to 1, and what it may still take at the most. */
export type Standing = { readonly share: number; readonly questions: number; readonly minutes: number };

export function standingOf(bank: Bank, answers: Answers, { asks }: Course): Standing {
  const { questions, minutes } = interviewLength(bank, answers, asks).most;
  const answered = Object.keys(answers).length;
  return { share: answered / Math.max(1, answered + questions), questions, minutes };
}
