import { dayAfter, localDate } from '../../days.ts';
import { hours } from '../../numbers.ts';
import { dateInWords } from '../../words/dates.ts';
import type { Callout } from '../document/document.ts';
import type { Contents } from './contents.ts';

/** What the reader could give, and what is to be done now; nothing where there is nothing to say. */
export function calloutsOf(contents: Contents): readonly Callout[] {
  return [asked(contents), nextStep(contents)].filter(({ items }) => items.length > 0);
}

/** Of the deeds of this week the first: a reader wants one. */
function nextStep({ next: [task], assessment, reader }: Contents): Callout {
  const start = localDate(new Date(assessment.takenAt));
  const items = task
    ? [
        {
          says: task.title,
          detail: `First step: ${task.firstStep}. ${hours(task.hours)}, by ${dateInWords(dayAfter(start, task.endWeek * 7 - 1))}.`,
        },
      ]
    : [];
  return { id: 'next-step', title: reader === 'me' ? 'This week' : 'My next step', items };
}

/** What the plan needs of the reader, and that somebody confirms what was done. */
function asked({ asks, reader, portfolio }: Contents): Callout {
  const deeds = portfolio.flatMap((part) => part.deeds);
  const isSeen = ({ witness, withheld }: (typeof deeds)[number]) =>
    witness !== undefined || withheld.includes('witness');
  const confirm =
    'Your word for what you saw of it: for part of the portfolio below nobody is named who can confirm it.';
  const items = [
    ...asks.map(({ says }) => says),
    ...(reader === 'me' || deeds.every(isSeen) ? [] : [confirm]),
  ];
  return { id: 'asks', title: 'What I ask you for', items: items.map((says) => ({ says })) };
}
