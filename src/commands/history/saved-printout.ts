import { assess, type Bank } from '../../../scoring/index.ts';
import { fitAnswers } from '../../answers/fit.ts';
import type { SavedAssessment } from '../../formats/assessment.ts';
import type { Evidence } from '../../formats/evidence.ts';
import { type Page, paragraph } from '../../printout/page.ts';
import { terminalReport } from '../../printout/terminal.ts';
import { optionsAsOf } from '../../record/plan-options.ts';
import { takenInWords } from '../../words/records.ts';

/** A saved assessment as the present bank scores it; what that changes is said first. */
export function savedPrintout(
  page: Page,
  bank: Bank,
  saved: SavedAssessment,
  evidence: readonly Evidence[],
  path: string,
): string {
  const { answers, misfits } = fitAnswers(bank, saved.answers);
  const result = assess(bank, answers, optionsAsOf(bank, saved, answers, evidence));
  const note = takenInWords(bank, saved, misfits.length);
  const report = terminalReport(page, bank, result, { savedAt: path, quick: saved.quick, goesOn: false });
  return `${paragraph(page, note).join('\n')}\n\n${report}`;
}
