import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writtenAs } from './file-names.ts';

/** What saves of the file have left that were killed. */
export function leftoversOf(path: string): readonly string[] {
  return leftoversIn(dirname(path), (file) => file === basename(path));
}

/** A save takes less than a second; what is older than this is nobody's any more. */
const NOBODYS_AFTER = 60 * 60 * 1000;

/** @param changed when the file was last written, in milliseconds */
export function isNobodys(changed: number): boolean {
  return Math.abs(Date.now() - changed) > NOBODYS_AFTER;
}

/** Clears away what saves have left that were killed long ago; what cannot be removed now is no failure. */
export function clearLeftovers(folder: string): void {
  try {
    for (const path of leftoversIn(folder, () => true))
      if (isNobodys(statSync(path).mtimeMs)) removeIfPossible(path);
  } catch {}
}

/** For what is of no use but does no harm. */
export function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

function leftoversIn(folder: string, isWanted: (file: string) => boolean): readonly string[] {
  return readdirSync(folder)
    .filter((name) => {
      const file = writtenAs(name);
      return file !== null && isWanted(file);
    })
    .map((name) => join(folder, name));
}
