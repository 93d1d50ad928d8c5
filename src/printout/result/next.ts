import { heading, item, type Page, pathLine } from '../page.ts';

/** How to go on with the program. */
export function nextLines(page: Page, savedAt: string | null): readonly string[] {
  return [
    ...heading(page, 'How to go on'),
    ...item(page, '-', 'Do the first step this week, and keep what you make of it: it is your proof.'),
    ...item(page, '-', 'pm-path log keeps what you did, and pm-path plan ticks it off.'),
    ...item(
      page,
      '-',
      'In a few weeks, pm-path assess asks again, and pm-path progress shows what moved; pm-path report makes a page of it all to send.',
    ),
    ...(savedAt === null
      ? item(page, '-', 'Nothing was saved.')
      : [...item(page, '-', 'Saved on this machine only:'), pathLine(savedAt)]),
  ];
}
