import { checkBankStepwise } from '../../bank/check/check.ts';
import { loadBank } from '../../bank/load.ts';
import { type Io, write } from '../../io.ts';
import { checkReport } from '../../printout/bank-check.ts';
import type { GlobalOptions } from '../shared/flags.ts';
import { pageFor } from '../shared/page-for.ts';
import { checkShown } from './check-shown.ts';
import { bankFolder } from './folder.ts';

/** Checks a bank and says what was found; exit code 1 when a reference person comes out otherwise. */
export async function bankCheckCommand(
  io: Io,
  folder: string | undefined,
  flags: GlobalOptions,
): Promise<number> {
  const loaded = loadBank(bankFolder(folder));
  const checked = await checkShown(io, checkBankStepwise(loaded));
  await write(io.stdout, checkReport(pageFor(io, flags), loaded.bank, checked));
  return checked.personas.every(({ passed }) => passed) ? 0 : 1;
}
