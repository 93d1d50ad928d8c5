import { join } from 'node:path';
import { type DraftFile, draftFile } from '../formats/draft.ts';
import { type Records, readRecords } from './records.ts';

/** All drafts, of all banks: those that an interview goes on with, and those set aside. */
export function allDrafts(home: string): Records<DraftFile> {
  return readRecords(join(home, 'drafts'), draftFile);
}

/** The end of the name of a draft that is out of the way of a newer one. */
export const SET_ASIDE = '.aside.json';

/** The name of the draft of a bank that an interview goes on with. */
export function draftName(bankId: string): string {
  return `${bankId}.json`;
}
