import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError, systemReason } from '../../errors.ts';
import { BANK_FILES } from '../../formats/bank/file-names.ts';
import { type Io, write } from '../../io.ts';
import { printable } from '../../terminal/printable.ts';

/** Writes a small bank with comments, to be changed into one's own, and the schemas by which an editor completes it. */
export async function bankNewCommand(io: Io, folder: string): Promise<number> {
  refuseUnlessEmpty(folder);
  try {
    mkdirSync(join(folder, 'schemas'), { recursive: true });
    cpSync(join(__dirname, 'starter'), folder, { recursive: true });
    for (const name of BANK_FILES)
      cpSync(join(__dirname, 'schemas', `${name}.json`), join(folder, 'schemas', `${name}.json`));
  } catch (error) {
    throw new ExpectedError('notWritten', folder, systemReason(error));
  }
  await write(
    io.stdout,
    `A bank to start from lies in ${printable(folder)}. Change its files, then try them:\n  pm-path bank check ${printable(folder)}\n  pm-path assess --bank ${printable(folder)} --no-save\n`,
  );
  return 0;
}

function refuseUnlessEmpty(folder: string): void {
  let found: readonly string[];
  try {
    found = readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') throw new ExpectedError('isFile', folder);
    throw new ExpectedError('unreadable', folder, systemReason(error));
  }
  if (found.length > 0) throw new ExpectedError('notEmpty', folder);
}
