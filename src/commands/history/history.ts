import type { Bank } from '../../../scoring/index.ts';
import { ExpectedError } from '../../errors.ts';
import type { SavedAssessment } from '../../formats/assessment.ts';
import type { Evidence } from '../../formats/evidence.ts';
import { type Io, write } from '../../io.ts';
import { jsonText } from '../../json.ts';
import { historyReport } from '../../printout/history.ts';
import { readText } from '../../reading/read-text.ts';
import { isOfBank, rescored } from '../../record/under-bank.ts';
import { type Contents, contentsOf, unreadableIn } from '../../store/contents.ts';
import { isSetAside } from '../../store/file-names.ts';
import type { Kept } from '../../store/records.ts';
import type { OfOtherBank } from '../../words/records.ts';
import { bankFrom } from '../shared/bank-source.ts';
import type { PrintoutOptions } from '../shared/flags.ts';
import { type KeptRecords, keptRecords, latestAssessment, recordWithId } from '../shared/kept-records.ts';
import { pageFor } from '../shared/page-for.ts';
import { savedPrintout } from './saved-printout.ts';

/** Lists what is saved, and says where. */
export async function historyCommand(io: Io, flags: PrintoutOptions): Promise<number> {
  const bank = await bankFrom(flags.bank);
  const kept = await keptRecords(io, flags, bank);
  const contents = contentsOf(kept.home);
  const text = flags.json
    ? jsonText({
        schema: 'pm-path/history/1',
        home: kept.home,
        assessments: kept.assessments.map(({ path, record: { id, takenAt, bank, recommendation } }) => {
          return { id, takenAt, bank, recommendation, path };
        }),
        evidence: kept.evidence.map(({ path, record }) => ({ ...record, path })),
        declined: kept.declined,
        drafts: contents.drafts.kept.map(({ path, record: { bank, savedAt, answers } }) => {
          const answered = Object.keys(answers).length;
          return { bank, savedAt, answered, setAside: isSetAside(path), path };
        }),
        otherBanks: ofOtherBanks(bank, contents),
        unreadable: unreadableIn(contents),
        leftovers: contents.leftovers,
        strangers: contents.strangers,
      })
    : historyReport(pageFor(io, flags), bank, kept, contents, ofOtherBanks(bank, contents));
  await write(io.stdout, text);
  return 0;
}

/** How much is saved under banks other than this, one with the same id among them. */
function ofOtherBanks(bank: Bank, { assessments, evidence }: Contents): readonly OfOtherBank[] {
  const assessed = assessments.kept
    .filter(({ record }) => !isOfBank(bank, record))
    .map(({ record }) => record.bank.id);
  const logged = evidence.kept.map(({ record }) => record.bank).filter((id) => id !== bank.id);
  const numberOf = (all: readonly string[], id: string) => all.filter((one) => one === id).length;
  return [...new Set([...assessed, ...logged])].map((id) => {
    return { bank: id, assessments: numberOf(assessed, id), deeds: numberOf(logged, id) };
  });
}

/** Prints one assessment, the latest without an id: as it was saved with `--json`, else as the present bank scores it. */
export async function historyShowCommand(
  io: Io,
  id: string | undefined,
  flags: PrintoutOptions,
): Promise<number> {
  const bank = await bankFrom(flags.bank);
  const kept = await keptRecords(io, flags, bank);
  const { evidence, declined } = kept;
  const { path, record } = id === undefined ? latestAssessment(bank, kept) : assessmentWithId(kept, id);
  const deeds = evidence.map((kept) => kept.record);
  await write(
    io.stdout,
    flags.json
      ? readText(path)
      : await savedPrintout(pageFor(io, flags), bank, rescored(bank, record, deeds, declined), path),
  );
  return 0;
}

/** @throws ExpectedError when there is none, or it is a deed */
function assessmentWithId({ assessments, evidence, home }: KeptRecords, id: string): Kept<SavedAssessment> {
  const { path, record } = recordWithId<SavedAssessment | Evidence>([...assessments, ...evidence], id, home);
  if (!('takenAt' in record)) throw new ExpectedError('notAnAssessment', record.id);
  return { path, record };
}
