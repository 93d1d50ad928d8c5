import { basename } from 'node:path';
import type { Bank } from '../../../scoring/index.ts';
import { ExpectedError, systemReason } from '../../errors.ts';
import { type Io, write } from '../../io.ts';
import {
  type Contents,
  contentsOf,
  ownFilesIn,
  removeEmptyFolders,
  unreadableIn,
} from '../../store/contents.ts';
import { idInName, isLock } from '../../store/file-names.ts';
import { type Lock, takeLock } from '../../store/lock.ts';
import { removeFile } from '../../store/remove.ts';
import { dayOf } from '../../words/dates.ts';
import {
  allRemovedInWords,
  assessmentInWords,
  draftInWords,
  evidenceInWords,
  removalOfAllQuestion,
  removalQuestion,
} from '../../words/records.ts';
import { bankFrom } from '../shared/bank-source.ts';
import { fileMeant, type NamedFile } from '../shared/file-meant.ts';
import type { BankOptions } from '../shared/flags.ts';
import { homeOf } from '../shared/home-of.ts';
import { say } from '../shared/say.ts';
import { confirmed } from './confirm.ts';

export type RemoveFlags = BankOptions & { readonly yes?: boolean; readonly all?: boolean };

/** Removes one file of the store for good, or all of them, after asking. Returns the exit code. */
export async function historyRemoveCommand(
  io: Io,
  typed: string | undefined,
  flags: RemoveFlags,
): Promise<number> {
  if ((typed === undefined) === (flags.all !== true)) throw new ExpectedError('removeWhat');
  const bank = await bankFrom(flags.bank);
  const home = homeOf(io, flags);
  const contents = contentsOf(home);
  return typed === undefined
    ? removeAll(io, home, contents, flags)
    : removeOne(io, fileMeant(removable(bank, contents), typed, home), flags);
}

async function removeOne(io: Io, { path, what }: Removable, flags: RemoveFlags): Promise<number> {
  if (!flags.yes && !(await confirmed(io, removalQuestion(what)))) return nothingRemoved(io);
  try {
    removeFile(path);
  } catch (error) {
    throw new ExpectedError('notRemoved', path, systemReason(error));
  }
  await say(io.stdout, `Removed: ${path}`);
  return 0;
}

async function removeAll(io: Io, home: string, contents: Contents, flags: RemoveFlags): Promise<number> {
  const files = ownFilesIn(contents);
  if (!flags.yes && !(await confirmed(io, removalOfAllQuestion(home, contents, files.length))))
    return nothingRemoved(io);
  await refuseWhileAsking(io, home, contents);
  const failed = files.flatMap((path) => {
    try {
      removeFile(path);
      return [];
    } catch (error) {
      return [`${path} (${systemReason(error)})`];
    }
  });
  removeEmptyFolders(home);
  if (failed.length > 0) throw new ExpectedError('notAllRemoved', failed);
  await say(io.stdout, allRemovedInWords(home, files.length, contents.strangers));
  return 0;
}

async function nothingRemoved({ stdout }: Io): Promise<number> {
  await write(stdout, 'Nothing was removed.\n');
  return 0;
}

/** `undefined`: what lies there is no lock, and the removal says why it stays. */
async function lockAt(path: string, onWait: () => void): Promise<Lock | null | undefined> {
  try {
    return await takeLock(path, onWait);
  } catch {
    return undefined;
  }
}

/** A running interview would write its draft again after the next answer. */
async function refuseWhileAsking(io: Io, home: string, { leftovers }: Contents): Promise<void> {
  const onWait = () =>
    void say(io.stderr, 'Looking for a few seconds whether another pm-path is asking questions ...');
  for (const path of leftovers.filter(isLock)) {
    const lock = await lockAt(path, onWait);
    if (lock === null) throw new ExpectedError('askingNow', home);
    lock?.release();
  }
}

/** @param what as it stands in a sentence */
type Removable = NamedFile & { readonly what: string };

/** Whatever the bank, and also what cannot be read. */
function removable(bank: Bank, contents: Contents): readonly Removable[] {
  const { assessments, evidence, choices, drafts } = contents;
  return [
    ...assessments.kept.map(({ path, record }) => {
      return { path, id: record.id, what: `the assessment of ${assessmentInWords(bank, record)}` };
    }),
    ...evidence.kept.map(({ path, record }) => {
      return { path, id: record.id, what: `the deed of ${evidenceInWords(record)}` };
    }),
    ...choices.kept.map(({ path, record }) => {
      return {
        path,
        id: record.id,
        what: `the choice of ${dayOf(record.madeAt)} of what your plans do without`,
      };
    }),
    ...drafts.kept.map(({ path, record }) => {
      return { path, id: null, what: `the draft of ${draftInWords(bank, record)}` };
    }),
    ...unreadableIn(contents).map(({ path, reason }) => {
      return { path, id: idInName(path), what: `${basename(path)}, which cannot be used (${reason})` };
    }),
  ];
}
