import { heading, item, type Page } from './page.ts';

/** How to go on with the program. */
export function nextLines(page: Page, savedAt: string | null): readonly string[] {
  return [
    ...heading(page, 'How to go on'),
    ...item(page, '-', 'Do the first step this week, and keep what you make of it: it is your proof.'),
    ...item(page, '-', 'Run pm-path assess again when something is done, or in a few weeks.'),
    ...(savedAt === null
      ? item(page, '-', 'Nothing was saved.')
      : item(page, '-', `Saved on this machine only: ${savedAt}`)),
  ];
}
