import { heading, item, type Page, pathLine } from '../page.ts';

/** How to go on with the program. */
export function nextLines(page: Page, savedAt: string | null): readonly string[] {
  return [
    ...heading(page, 'How to go on'),
    ...item(
      page,
      '-',
      'Keep what you make of it: it is your proof. pm-path log notes what you did, pm-path plan ticks it off.',
    ),
    ...item(page, '-', 'pm-path result shows all this again, and pm-path report makes a page of it to send.'),
    ...(savedAt === null
      ? item(page, '-', 'Nothing was saved.')
      : [...item(page, '-', 'Saved on this machine only:'), pathLine(savedAt)]),
  ];
}
