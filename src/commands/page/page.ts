import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from '../../io.ts';
import { appFile, programIn } from '../../pages/app/file.tsx';
import { bankFrom, storiesOf } from '../shared/bank-source.ts';
import type { BankOptions } from '../shared/flags.ts';
import { say } from '../shared/say.ts';
import { writeOut } from '../shared/write-out.ts';

export type PageFlags = BankOptions & { readonly out: string; readonly force?: boolean };

/** Writes interview, result and report with a bank as one page. */
export async function pageCommand(io: Io, flags: PageFlags): Promise<number> {
  const bank = await bankFrom(flags.bank);
  const stories = await storiesOf(bank);
  const program = programIn(readFileSync(join(__dirname, 'pm-path.html'), 'utf8'));
  writeOut(flags.out, appFile({ bank, stories }, program), flags.force === true);
  await say(
    io.stderr,
    `Page written: ${flags.out}`,
    'Open it in a browser. What is answered there stays there.',
  );
  return 0;
}
