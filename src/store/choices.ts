import { join } from 'node:path';
import { type Choice, choiceFile } from '../formats/choice.ts';
import { jsonText } from '../json.ts';
import { folderIn, timedName } from './file-names.ts';
import { clearLeftovers } from './leftovers.ts';
import { readable } from './record-text.ts';
import { type Records, readRecords } from './records.ts';
import { makeFolder, writeNew } from './safe-write.ts';

/**
 * Saves a choice as a file of its own.
 * @throws the file system's error; then nothing is left behind
 */
export function saveChoice(home: string, choice: Choice): void {
  const folder = folderIn(home, 'choices');
  makeFolder(folder);
  clearLeftovers(folder);
  writeNew(join(folder, timedName(choice.madeAt, choice.id)), readable(jsonText(choice)));
}

/** All choices, of all banks, the earliest first. */
export function allChoices(home: string): Records<Choice> {
  return readRecords(folderIn(home, 'choices'), choiceFile);
}
