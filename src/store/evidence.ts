import { join } from 'node:path';
import { type Evidence, evidenceFile } from '../formats/evidence.ts';
import { jsonText } from '../json.ts';
import { evidenceName, folderIn } from './file-names.ts';
import { clearLeftovers } from './leftovers.ts';
import { readable } from './record-text.ts';
import { type Records, readRecords } from './records.ts';
import { makeFolder, writeNew } from './safe-write.ts';

/**
 * Saves an entry as a file of its own.
 * @throws the file system's error; then nothing is left behind
 */
export function saveEvidence(home: string, evidence: Evidence): void {
  const folder = folderIn(home, 'evidence');
  makeFolder(folder);
  clearLeftovers(folder);
  writeNew(join(folder, evidenceName(evidence.date, evidence.id)), readable(jsonText(evidence)));
}

/** All entries, of all banks, in the order of their dates. */
export function allEvidence(home: string): Records<Evidence> {
  return readRecords(folderIn(home, 'evidence'), evidenceFile);
}
