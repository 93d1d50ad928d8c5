import { lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ExpectedError } from '../errors.ts';
import { randomHex } from './random-hex.ts';

/** The folders of a home. */
export const FOLDERS = ['assessments', 'evidence', 'choices', 'drafts'] as const;

/**
 * Where all records of one kind lie.
 * @throws ExpectedError when that is a link: whoever may write into the home could lead answers out of it, and have
 *   files elsewhere removed
 */
export function folderIn(home: string, folder: (typeof FOLDERS)[number]): string {
  const path = join(home, folder);
  if (isLink(path)) throw new ExpectedError('linkInHome', path);
  return path;
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    // It is not there, or whoever opens it says what is wrong with it.
    return false;
  }
}

/** `20261124T090000000Z-50becd4b.json`: names of assessments and choices sort as their times do. */
export function timedName(time: string, id: string): string {
  return `${timeInName(time)}-${id}.json`;
}

/** `2026-11-24-50becd4b.json` */
export function evidenceName(date: string, id: string): string {
  return `${date}-${id}.json`;
}

/** The name of the draft of a bank that an interview goes on with. */
export function draftName(bankId: string): string {
  return `${bankId}.json`;
}

/** The name of a draft that is out of the way of a newer one since that time. */
export function asideName(bankId: string, time: string): string {
  return `${bankId}.${timeInName(time)}${SET_ASIDE}`;
}

/** The name of what says that a running program holds the draft. */
export function lockName(bankId: string): string {
  return `${bankId}${LOCK}`;
}

/** The path, beside the file, under which it is written. */
export function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomHex(12)}.tmp`);
}

/** `20261124T090000000Z`: sorts as the time does, and every file system takes it. */
export function timeInName(time: string): string {
  return time.replaceAll(/[-:.]/g, '');
}

const SET_ASIDE = '.aside.json';
const LOCK = '.lock';
const ENDS_WITH_ID = /-([0-9a-f]{8})\.json$/;
const DRAFT = /^[a-z0-9-]+(\.\d{8}T\d{9}Z\.aside)?\.json$/;
const TEMPORARY = /^\.(.+)\.[0-9a-f]{12}\.tmp$/;
/** The second as it was once, with the number of a process. */
const HELD = /^[a-z0-9-]+(\.lock|\.\d+\.in-use)$/;

/** Whether a file can be a record or a draft; one whose name begins with a dot is on the way to be one. */
export function isRecord(name: string): boolean {
  return name.endsWith('.json') && !name.startsWith('.');
}

/** The eight digits of an id, which an assessment, a deed and a choice have at the end of their names. */
export function idInName(path: string): string | null {
  return basename(path).match(ENDS_WITH_ID)?.[1] ?? null;
}

/** Whether this program gives a record or a draft such a name in such a folder. */
export function isOwnRecord(path: string): boolean {
  return idInName(path) !== null || (basename(dirname(path)) === 'drafts' && DRAFT.test(basename(path)));
}

/** Of a draft: no interview goes on with it. */
export function isSetAside(path: string): boolean {
  return path.endsWith(SET_ASIDE);
}

export function isLock(path: string): boolean {
  return path.endsWith(LOCK);
}

/** The name of the file that was to be written; `null` where this is no temporary name. */
export function writtenAs(temporary: string): string | null {
  return temporary.match(TEMPORARY)?.[1] ?? null;
}

/** What says that a draft is held, and what saves have left that were killed. */
export function isLeftover(path: string): boolean {
  const name = basename(path);
  return writtenAs(name) !== null || HELD.test(name);
}
