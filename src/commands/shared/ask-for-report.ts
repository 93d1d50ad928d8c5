import type { Asker } from '../../interview/asker.ts';
import { READERS, type Reader } from '../../pages/report/readers.ts';

const FILE = 'pm-path-report.html';

const FOR = {
  me: 'For me: all of it',
  mentor: 'For a mentor: what they could give comes first',
  manager: 'For my manager: only the way inside the company',
} as const satisfies Record<Reader, string>;

/** Asks for whom a report is and which file it goes to; `null` when the person would rather go back. */
export async function askForReport(
  asker: Asker,
): Promise<{ readonly for: Reader; readonly out: string } | null> {
  const reader = await asker.menu({
    kind: 'menu',
    title: 'For whom is it?',
    entries: READERS.map((value) => ({ value, label: FOR[value] })),
  });
  if (reader === null) return null;
  const typed = await asker.line(`Name of the file, such as me.html or me.md. Enter alone takes ${FILE}.`);
  return { for: reader, out: typed === '' ? FILE : typed };
}
