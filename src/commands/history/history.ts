import type { Bank } from '../../../scoring/index.ts';
import { ExpectedError, systemReason } from '../../errors.ts';
import type { SavedAssessment } from '../../formats/assessment.ts';
import type { Evidence } from '../../formats/evidence.ts';
import { type Io, write } from '../../io.ts';
import { jsonText } from '../../json.ts';
import { historyReport } from '../../printout/history.ts';
import { readText } from '../../reading/read-text.ts';
import { rescored } from '../../record/under-bank.ts';
import type { Kept } from '../../store/records.ts';
import { removeFile } from '../../store/remove.ts';
import { removalQuestion } from '../../words/records.ts';
import { bankFrom } from '../shared/bank-source.ts';
import type { PrintoutOptions } from '../shared/flags.ts';
import { type KeptRecords, keptRecords, recordWithId } from '../shared/kept-records.ts';
import { pageFor } from '../shared/page-for.ts';
import { say } from '../shared/say.ts';
import { confirmed } from './confirm.ts';
import { savedPrintout } from './saved-printout.ts';

export type HistoryFlags = PrintoutOptions & { readonly yes?: boolean };

/** Lists what is saved, and says where. */
export async function historyCommand(io: Io, flags: HistoryFlags): Promise<number> {
  const bank = await bankFrom(flags.bank);
  const kept = await keptRecords(io, flags, bank.id);
  const text = flags.json
    ? jsonText({
        schema: 'pm-path/history/1',
        home: kept.home,
        assessments: kept.assessments.map(({ path, record: { id, takenAt, bank, recommendation } }) => {
          return { id, takenAt, bank, recommendation, path };
        }),
        evidence: kept.evidence.map(({ path, record }) => ({ ...record, path })),
        declined: kept.declined,
      })
    : historyReport(pageFor(io, flags), bank, kept);
  await write(io.stdout, text);
  return 0;
}

/** Prints one assessment, the latest without an id: as it was saved with `--json`, else as the present bank scores it. */
export async function historyShowCommand(
  io: Io,
  id: string | undefined,
  flags: HistoryFlags,
): Promise<number> {
  const bank = await bankFrom(flags.bank);
  const kept = await keptRecords(io, flags, bank.id);
  const { evidence, declined } = kept;
  const { path, record } = id === undefined ? latest(bank, kept) : assessmentWithId(kept, id);
  const deeds = evidence.map((kept) => kept.record);
  await write(
    io.stdout,
    flags.json
      ? readText(path)
      : await savedPrintout(pageFor(io, flags), bank, rescored(bank, record, deeds, declined), path),
  );
  return 0;
}

/** @throws ExpectedError when there is none */
function latest(bank: Bank, { assessments, home }: KeptRecords): Kept<SavedAssessment> {
  const last = assessments.at(-1);
  if (!last) throw new ExpectedError('noAssessment', home, bank.id);
  return last;
}

/** @throws ExpectedError when there is none, or it is a deed */
function assessmentWithId({ assessments, evidence, home }: KeptRecords, id: string): Kept<SavedAssessment> {
  const { path, record } = recordWithId<SavedAssessment | Evidence>([...assessments, ...evidence], id, home);
  if (!('takenAt' in record)) throw new ExpectedError('notAnAssessment', record.id);
  return { path, record };
}

/** Removes one assessment or one entry of evidence for good, after asking. */
export async function historyRemoveCommand(io: Io, id: string, flags: HistoryFlags): Promise<number> {
  const bank = await bankFrom(flags.bank);
  const { assessments, evidence, home } = await keptRecords(io, flags, bank.id);
  const { path, record } = recordWithId<SavedAssessment | Evidence>([...assessments, ...evidence], id, home);
  if (!flags.yes && !(await confirmed(io, removalQuestion(bank, record)))) {
    await write(io.stdout, 'Nothing was removed.\n');
    return 0;
  }
  try {
    removeFile(path);
  } catch (error) {
    throw new ExpectedError('notRemoved', path, systemReason(error));
  }
  await say(io.stdout, `Removed: ${path}`);
  return 0;
}
