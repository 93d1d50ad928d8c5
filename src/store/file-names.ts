import { readdirSync } from 'node:fs';
import { ExpectedError, systemReason } from '../errors.ts';

/**
 * Names of the records in a folder, in the order of their times, with which they begin. Temporary files, which begin
 * with a dot, are what an interrupted save left. A folder that is not there has none.
 * @throws ExpectedError when there is something there that is no folder or may not be read
 */
export function recordNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new ExpectedError('homeUnreadable', folder, systemReason(error));
  }
}

/** `20261124T090000000Z`: sorts as the time does, and every file system takes it. */
export function timeInName(time: string): string {
  return time.replaceAll(/[-:.]/g, '');
}
