import type { Bank } from '../../../scoring/index.ts';
import { type Page, paragraph } from '../../printout/page.ts';
import { shownResult } from '../../printout/result/shown.ts';
import { wholeReport } from '../../printout/result/whole.ts';
import type { Rescored } from '../../record/under-bank.ts';
import { takenInWords } from '../../words/records.ts';
import { peopleLike } from '../shared/bank-source.ts';

/** A saved assessment as the present bank scores it; what that changes is said first. */
export async function savedPrintout(
  page: Page,
  bank: Bank,
  { saved, misfits, result }: Rescored,
  path: string,
): Promise<string> {
  const note = takenInWords(bank, saved, misfits.length);
  const shown = shownResult(bank, result, {
    assessment: saved,
    quick: saved.quick,
    goesOn: false,
    evidence: [],
    now: new Date(saved.takenAt),
    peopleLike: await peopleLike(bank, result.answers),
  });
  const report = wholeReport(page, bank, shown, path);
  return `${paragraph(page, note).join('\n')}\n\n${report}`;
}
