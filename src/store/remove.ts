import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { leftoversOf } from './leftovers.ts';
import { flushFolder } from './safe-write.ts';

/**
 * Removes one file for good, and what an interrupted save of it may have left; a file that is not there is none.
 * @throws the file system's error; then the file is still there
 */
export function removeFile(path: string): void {
  rmSync(path, { force: true });
  for (const leftover of leftoversOf(path)) rmSync(leftover, { force: true });
  flushFolder(dirname(path));
}
