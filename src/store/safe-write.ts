import {
  chmodSync,
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { temporaryPath } from './file-names.ts';
import { removeIfPossible } from './leftovers.ts';

/** What people type and what is made of it is private. */
const OWNER_ONLY = 0o600;

/**
 * Writes a new file that is there in full or not at all: to a temporary name, flushed, given its name,
 * folder flushed. Never writes over a file. The folder is there already.
 * @throws the file system's error; then nothing is left behind
 */
export function writeNew(path: string, text: string): void {
  withTemporary(path, text, (temporary) => nameAnew(temporary, path));
  try {
    flushFolder(dirname(path));
  } catch (error) {
    // It might be gone after a power cut, and nobody would know: it was not saved.
    removeIfPossible(path);
    throw error;
  }
}

function nameAnew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (!hasNoHardLinks(error) || existsSync(path)) throw error;
    renameSync(temporary, path);
    return;
  }
  removeIfPossible(temporary);
}

/** exFAT and some network file systems; there the check before the rename has to do. */
function hasNoHardLinks(error: unknown): boolean {
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/**
 * The same, but in place of a file of that name.
 * @param mode who may read the new one; its owner alone unless told
 * @throws the file system's error; then the file before is still there, or the new one is
 */
export function writeOver(path: string, text: string, mode = OWNER_ONLY): void {
  withTemporary(path, text, (temporary) => renameSync(temporary, path), mode);
  flushFolder(dirname(path));
}

/**
 * A folder that only its owner can open, with those above it that are not there yet, whatever the umask; a new one
 * is there after a power cut too.
 */
export function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another program may have made it meanwhile.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    throw error;
  }
  chmodSync(path, 0o700);
  flushFolder(dirname(path));
}

function withTemporary(
  path: string,
  text: string,
  giveName: (temporary: string) => void,
  mode = OWNER_ONLY,
): void {
  const temporary = temporaryPath(path);
  try {
    const file = openSync(temporary, 'wx', OWNER_ONLY);
    try {
      fchmodSync(file, mode);
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    giveName(temporary);
  } catch (error) {
    removeIfPossible(temporary);
    throw error;
  }
}

/** So that the name survives a power cut. Windows cannot open a folder, some file systems cannot flush one. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
  } finally {
    closeSync(handle);
  }
}
