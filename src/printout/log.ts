import type { Evidence } from '../formats/evidence.ts';
import { evidenceInWords } from '../words/records.ts';
import { item, type Page, paragraph } from './page.ts';

/** All that was logged, the earliest first, each with its id. */
export function logReport(page: Page, evidence: readonly { readonly record: Evidence }[]): string {
  const lines =
    evidence.length === 0
      ? paragraph(page, 'Nothing is logged yet. Log a deed with pm-path log.')
      : evidence.flatMap(({ record }) => item(page, record.id, evidenceInWords(record)));
  return `${lines.join('\n')}\n`;
}
