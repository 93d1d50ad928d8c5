import type { Bank } from '../../scoring/index.ts';
import type { SavedAssessment } from '../formats/assessment.ts';
import type { Evidence } from '../formats/evidence.ts';
import { counted } from '../numbers.ts';
import { assessmentInWords, evidenceInWords } from '../words/records.ts';
import { declinedLines } from './declined.ts';
import { heading, item, type Page, paragraph, pathLine } from './page.ts';

type History = {
  readonly home: string;
  readonly assessments: readonly { readonly record: SavedAssessment }[];
  readonly evidence: readonly { readonly record: Evidence }[];
  /** Full ids of actions. */
  readonly declined: readonly string[];
};

/** What is saved, each with its id, and where it lies. */
export function historyReport(
  page: Page,
  bank: Bank,
  { home, assessments, evidence, declined }: History,
): string {
  const lines = [
    ...paragraph(
      page,
      `${counted(assessments.length, 'assessment')} and ${counted(evidence.length, 'deed')}, on this machine only, in:`,
    ),
    pathLine(home),
    ...(assessments.length === 0
      ? ['', ...paragraph(page, 'The first assessment is made with pm-path assess.')]
      : heading(page, 'Assessments')),
    ...assessments.flatMap(({ record }) => item(page, record.id, assessmentInWords(bank, record))),
    ...(evidence.length === 0 ? [] : heading(page, 'Deeds')),
    ...evidence.flatMap(({ record }) => item(page, record.id, evidenceInWords(record))),
    ...declinedLines(page, bank, declined),
    ...(assessments.length + evidence.length === 0
      ? []
      : [
          '',
          ...paragraph(
            page,
            'pm-path history show ID prints an assessment, pm-path history remove ID removes one or a deed.',
          ),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}
