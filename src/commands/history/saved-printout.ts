import type { Bank } from '../../../scoring/index.ts';
import { type Page, paragraph } from '../../printout/page.ts';
import { terminalReport } from '../../printout/result/whole.ts';
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
  const report = terminalReport(page, bank, result, {
    savedAt: path,
    quick: saved.quick,
    goesOn: false,
    peopleLike: await peopleLike(bank, result.answers),
  });
  return `${paragraph(page, note).join('\n')}\n\n${report}`;
}
