import { type DraftFile, draftFile } from '../formats/draft.ts';
import { folderIn } from './file-names.ts';
import { type Records, readRecords } from './records.ts';

/** All drafts, of all banks: those that an interview goes on with, and those set aside. */
export function allDrafts(home: string): Records<DraftFile> {
  return readRecords(folderIn(home, 'drafts'), draftFile);
}
