import { realpathSync, statSync, writeFileSync } from 'node:fs';
import { ExpectedError, systemReason } from '../../errors.ts';
import { writeNew, writeOver } from '../../store/safe-write.ts';

/**
 * Writes a file that somebody asked for by its name: a new one for its owner alone; a pipe or a device gets the text;
 * a link is followed.
 * @param force in place of a file of that name, which keeps its mode
 * @throws ExpectedError when there is such a file, no folder for it, or it cannot be written
 */
export function writeOut(file: string, text: string, force: boolean): void {
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there?.isDirectory()) throw new ExpectedError('isFolder', file);
    if (there === undefined) writeNew(file, text);
    else if (!there.isFile()) writeFileSync(file, text);
    else if (force) writeOver(realpathSync(file), text, there.mode & 0o777);
    else throw new ExpectedError('fileThere', file);
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new ExpectedError('fileThere', file);
    if (code === 'ENOENT') throw new ExpectedError('noFolder', file);
    throw new ExpectedError('notWritten', file, systemReason(error));
  }
}
