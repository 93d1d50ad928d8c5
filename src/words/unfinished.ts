import { dayOf } from './dates.ts';

/** An interview that can be gone on with. */
export type Unfinished = {
  readonly savedAt: string;
  readonly answered: number;
  /** With those that may still be asked. */
  readonly inAll: number;
};

/** "Your interview of 24 November 2026 is not finished: 25 of at most 30 questions are answered." */
export function unfinishedInWords({ savedAt, answered, inAll }: Unfinished): string {
  const of = `Your interview of ${dayOf(savedAt)} is not finished`;
  return answered === inAll
    ? `${of}: all its questions are answered, and only the result is missing.`
    : `${of}: ${answered} of at most ${inAll} questions ${answered === 1 ? 'is' : 'are'} answered.`;
}
