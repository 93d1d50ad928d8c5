import { dayAfter, localDate } from '../../days.ts';
import { hours } from '../../numbers.ts';
import { dateInWords } from '../../words/dates.ts';
import type { Callout } from '../document/document.ts';
import type { Contents } from './contents.ts';

/** Of the deeds of this week the first: a reader wants one. */
export function nextStep({ next: [task], assessment, reader }: Contents): readonly Callout[] {
  if (task === undefined) return [];
  const start = localDate(new Date(assessment.takenAt));
  const detail = `First step: ${task.firstStep}. ${hours(task.hours)}, by ${dateInWords(dayAfter(start, task.endWeek * 7 - 1))}.`;
  return [
    {
      id: 'next-step',
      title: reader === 'me' ? 'This week' : 'My next step',
      items: [{ says: task.title, detail }],
    },
  ];
}
