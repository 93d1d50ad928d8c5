import { extname } from 'node:path';
import { ExpectedError } from '../../errors.ts';

export const REPORT_FORMATS = ['html', 'md', 'json'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

const ENDINGS = {
  html: ['.html', '.htm'],
  md: ['.md', '.markdown'],
  json: ['.json'],
} as const satisfies Record<ReportFormat, readonly string[]>;

/**
 * The format that was asked for, else that of the ending, else a page.
 * @throws ExpectedError when the ending is another format's or none that is written: nobody could open the file
 */
export function formatFor(out: string | undefined, wanted: ReportFormat | undefined): ReportFormat {
  const ending = extname(out ?? '').toLowerCase();
  if (out === undefined || ending === '') return wanted ?? 'html';
  const found = REPORT_FORMATS.find((format) => ENDINGS[format].some((one) => one === ending));
  if (found === undefined) throw new ExpectedError('noEnding', out, Object.values(ENDINGS).flat());
  if (wanted !== undefined && wanted !== found)
    throw new ExpectedError('otherEnding', out, wanted, ENDINGS[wanted]);
  return found;
}
