import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { flushFolder } from './safe-write.ts';

/**
 * Removes one file for good.
 * @throws the file system's error; then the file is still there
 */
export function removeFile(path: string): void {
  rmSync(path);
  flushFolder(dirname(path));
}
