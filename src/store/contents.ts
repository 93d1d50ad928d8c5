import { readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedAssessment } from '../formats/assessment.ts';
import type { Choice } from '../formats/choice.ts';
import type { DraftFile } from '../formats/draft.ts';
import type { Evidence } from '../formats/evidence.ts';
import { allAssessments } from './assessments.ts';
import { allChoices } from './choices.ts';
import { allDrafts } from './drafts.ts';
import { allEvidence } from './evidence.ts';
import { FOLDERS, folderIn, isLeftover, isOwnRecord } from './file-names.ts';
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

/** @throws ExpectedError when there is something that may not be read */
export function contentsOf(home: string): Contents {
  const records = {
    assessments: allAssessments(home),
    evidence: allEvidence(home),
    choices: allChoices(home),
    drafts: allDrafts(home),
  };
  const known = new Set([...pathsKeptIn(records), ...ownUnreadableIn(records)]);
  const others = FOLDERS.flatMap((folder) => entriesOf(folderIn(home, folder))).filter(
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
    .filter(isOwnRecord);
}

/** Removes the folders of a home that are empty. */
export function removeEmptyFolders(home: string): void {
  for (const folder of FOLDERS) {
    try {
      rmdirSync(folderIn(home, folder));
    } catch {} // It is not there, or holds what is not this program's.
  }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    // What reads records says what is wrong with a folder.
    return [];
  }
}
