import { ExpectedError, systemReason } from '../errors.ts';
import { writeNew, writeOver } from '../store/safe-write.ts';

/**
 * Writes a file that somebody asked for by its name.
 * @param force in place of a file of that name
 * @throws ExpectedError when there is such a file, or it cannot be written
 */
export function writeOut(file: string, text: string, force: boolean): void {
  try {
    (force ? writeOver : writeNew)(file, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new ExpectedError('fileThere', file);
    throw new ExpectedError('notWritten', file, systemReason(error));
  }
}
