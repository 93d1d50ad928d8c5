import type { Bank } from '../../scoring/index.ts';
import type { AtHome } from '../record/at-home.ts';
import { printable } from '../terminal/printable.ts';
import { wrapped } from '../terminal/wrap.ts';
import { taskOfTheWeek } from '../words/at-a-glance.ts';
import { lastResultInWords, newSinceInWords, WHAT_IT_IS } from '../words/home.ts';
import { type Unfinished, unfinishedInWords } from '../words/unfinished.ts';
import type { Page } from './page.ts';

/** What somebody wants to see who comes back, the most pressing first; of who is new, what the program is. */
export function homeLines(
  page: Page,
  bank: Bank,
  unfinished: Unfinished | null,
  person: AtHome | null,
): readonly string[] {
  const { title, accent } = page.palette;
  const line = (text: string) => wrapped(printable(text), page.width);
  const parts: readonly (readonly string[])[] = [
    line(bank.title).map(title),
    unfinished === null ? [] : line(unfinishedInWords(unfinished)).map(accent),
    ...(person === null ? [] : [weekLines(person, line), resultLines(bank, person, line)]),
    unfinished === null && person === null ? WHAT_IT_IS.flatMap(line) : [],
  ];
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, place) => (place === 0 ? part : ['', ...part]));
}

type Line = (text: string) => readonly string[];

function weekLines({ current }: AtHome, line: Line): readonly string[] {
  const task = taskOfTheWeek(current);
  return task === null
    ? line('All of your plan is done: answer the questions again.')
    : [task.what, task.firstStep].flatMap(line);
}

function resultLines(bank: Bank, person: AtHome, line: Line): readonly string[] {
  const since = newSinceInWords(bank, person);
  return [
    ...line(`Last result, ${lastResultInWords(bank, person)}`),
    ...(since.length === 0 ? [] : line(`Since then: ${since.join(' ')}`)),
  ];
}
