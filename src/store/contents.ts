import { readdirSync, rmdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SavedAssessment } from '../formats/assessment.ts';
import type { Choice } from '../formats/choice.ts';
import type { DraftFile } from '../formats/draft.ts';
import type { Evidence } from '../formats/evidence.ts';
import { allAssessments } from './assessments.ts';
import { allChoices } from './choices.ts';
import { allDrafts } from './drafts.ts';
import { allEvidence } from './evidence.ts';
import type { Kept, Records, Unreadable } from './records.ts';

/** Everything that lies in the folders of a home. */
export type Contents = {
  readonly assessments: Records<SavedAssessment>;
  readonly evidence: Records<Evidence>;
  readonly choices: Records<Choice>;
  readonly drafts: Records<DraftFile>;
  /** Files that say that a draft is held, and what saves have left that were killed. */
  readonly leftovers: readonly string[];
  /** What has no name that this program gives. */
  readonly strangers: readonly string[];
};

const FOLDERS = ['assessments', 'evidence', 'choices', 'drafts'];

/** @throws ExpectedError when there is something that may not be read */
export function contentsOf(home: string): Contents {
  const records = {
    assessments: allAssessments(home),
    evidence: allEvidence(home),
    choices: allChoices(home),
    drafts: allDrafts(home),
  };
  const known = new Set([...pathsKeptIn(records), ...ownUnreadableIn(records)]);
  const others = FOLDERS.flatMap((folder) => entriesOf(join(home, folder))).filter(
    (path) => !known.has(path),
  );
  return {
    ...records,
    leftovers: others.filter(isLeftover),
    strangers: others.filter((path) => !isLeftover(path)),
  };
}

type AllRecords = Omit<Contents, 'leftovers' | 'strangers'>;

/** All that cannot be read, of whoever it is. */
export function unreadableIn({ assessments, evidence, choices, drafts }: AllRecords): readonly Unreadable[] {
  return [assessments, evidence, choices, drafts].flatMap(({ unreadable }) => unreadable);
}

/** All that this program has saved, whether it can be read or not. */
export function ownFilesIn(contents: Contents): readonly string[] {
  return [...pathsKeptIn(contents), ...ownUnreadableIn(contents), ...contents.leftovers];
}

function pathsKeptIn({ assessments, evidence, choices, drafts }: AllRecords): readonly string[] {
  const kept: readonly Kept<unknown>[] = [
    ...assessments.kept,
    ...evidence.kept,
    ...choices.kept,
    ...drafts.kept,
  ];
  return kept.map(({ path }) => path);
}

function ownUnreadableIn(records: AllRecords): readonly string[] {
  return unreadableIn(records)
    .map(({ path }) => path)
    .filter(isRecordName);
}

/** Removes the folders of a home that are empty. */
export function removeEmptyFolders(home: string): void {
  for (const folder of FOLDERS) {
    try {
      rmdirSync(join(home, folder));
    } catch {} // It is not there, or holds what is not this program's.
  }
}

/** The eight digits of an id, which an assessment, a deed and a choice have at the end of their names. */
export function idInName(path: string): string | null {
  return basename(path).match(/-([0-9a-f]{8})\.json$/)?.[1] ?? null;
}

/** Of a record or a draft. */
function isRecordName(path: string): boolean {
  return (
    idInName(path) !== null || /(^|[/\\])drafts[/\\][a-z0-9-]+(\.\d{8}T\d{9}Z\.aside)?\.json$/.test(path)
  );
}

function isLeftover(path: string): boolean {
  return /^\..+\.[0-9a-f]{12}\.tmp$|^[a-z0-9-]+\.lock$|^[a-z0-9-]+\.\d+\.in-use$/.test(basename(path));
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    // What reads records says what is wrong with a folder.
    return [];
  }
}
