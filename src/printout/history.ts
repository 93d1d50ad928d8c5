import type { Bank } from '../../scoring/index.ts';
import type { SavedAssessment } from '../formats/assessment.ts';
import type { Evidence } from '../formats/evidence.ts';
import { counted } from '../numbers.ts';
import { type Contents, unreadableIn } from '../store/contents.ts';
import { isSetAside } from '../store/file-names.ts';
import {
  assessmentInWords,
  draftInWords,
  evidenceInWords,
  type OfOtherBank,
  ofOtherBankInWords,
  useOfDraft,
} from '../words/records.ts';
import { declinedLines } from './declined.ts';
import { heading, item, type Page, paragraph, pathLine, section } from './page.ts';

type History = {
  readonly home: string;
  readonly assessments: readonly { readonly record: SavedAssessment }[];
  readonly evidence: readonly { readonly record: Evidence }[];
  /** Full ids of actions. */
  readonly declined: readonly string[];
};

/** What is saved, each with its id, and where it lies: all that is there, so that nothing stays unseen. */
export function historyReport(
  page: Page,
  bank: Bank,
  { home, assessments, evidence, declined }: History,
  contents: Contents,
  otherBanks: readonly OfOtherBank[],
): string {
  const { drafts, leftovers, strangers } = contents;
  const unreadable = unreadableIn(contents);
  const others = strangers.filter((path) => !unreadable.some((one) => one.path === path));
  const isEmpty = [assessments, evidence, drafts.kept, otherBanks, unreadable, leftovers].every(
    ({ length }) => length === 0,
  );
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
    ...section(page, 'Deeds', evidence, ({ record }) => item(page, record.id, evidenceInWords(record))),
    ...declinedLines(page, bank, declined),
    ...section(page, 'Unfinished interviews', drafts.kept, ({ path, record }) => [
      ...item(page, '-', `${draftInWords(bank, record)}. ${useOfDraft(isSetAside(path))}`),
      pathLine(path),
    ]),
    ...section(page, 'With other question banks (--bank DIR lists them)', otherBanks, (other) =>
      item(page, '-', ofOtherBankInWords(bank, other)),
    ),
    ...section(page, 'What cannot be used', unreadable, ({ path, reason }) => [
      ...item(page, '-', `${reason}:`),
      pathLine(path),
    ]),
    ...section(page, 'Left by programs that ask now, or were ended', leftovers, (path) => [pathLine(path)]),
    ...section(page, 'Not saved by pm-path', others, (path) => [pathLine(path)]),
    ...(isEmpty
      ? []
      : [
          '',
          ...paragraph(
            page,
            'pm-path history show ID prints an assessment. pm-path history remove takes an ID or the name of a file and removes that, or --all.',
          ),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}
