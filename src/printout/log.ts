import type { Evidence } from '../formats/evidence.ts';
import { counted } from '../numbers.ts';
import { evidenceInWords } from '../words/records.ts';
import { item, type Page, paragraph } from './page.ts';

/**
 * What was logged, the earliest first, each with its id.
 * @param all how many deeds there are, of whatever area and action
 */
export function logReport(page: Page, deeds: readonly Evidence[], all: number): string {
  const none =
    all === 0
      ? 'Nothing is logged yet. Log a deed with pm-path log.'
      : `None of the ${counted(all, 'deed')} logged belongs there. pm-path log --list lists them.`;
  const lines =
    deeds.length === 0
      ? paragraph(page, none)
      : deeds.flatMap((deed) => item(page, deed.id, evidenceInWords(deed)));
  return `${lines.join('\n')}\n`;
}
