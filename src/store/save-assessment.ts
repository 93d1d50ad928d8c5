import { dirname, join } from 'node:path';
import { folderIn, timedName } from './file-names.ts';
import { clearLeftovers } from './leftovers.ts';
import { readable } from './record-text.ts';
import { makeFolder, writeNew } from './safe-write.ts';

/**
 * Saves an assessment as a file of its own.
 * @param json the whole assessment as text
 * @returns where it lies
 * @throws the file system's error; then nothing is left behind
 */
export function saveAssessment(
  home: string,
  { id, takenAt }: { readonly id: string; readonly takenAt: string },
  json: string,
): string {
  const path = join(folderIn(home, 'assessments'), timedName(takenAt, id));
  makeFolder(dirname(path));
  clearLeftovers(dirname(path));
  writeNew(path, readable(json));
  return path;
}
