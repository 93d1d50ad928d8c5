import { readdirSync } from 'node:fs';
import { ExpectedError, systemReason } from '../errors.ts';
import { isRecord } from './file-names.ts';

/**
 * Names of the records in a folder, in the order of their times, with which they begin. A folder that is not there
 * has none.
 * @throws ExpectedError when there is something there that is no folder or may not be read
 */
export function recordNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter(isRecord).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new ExpectedError('homeUnreadable', folder, systemReason(error));
  }
}
