import { join } from 'node:path';
import { calibrate, MOST_ROUTES } from '../../../scoring/stories/index.ts';
import { loadBank } from '../../bank/load.ts';
import { ExpectedError } from '../../errors.ts';
import { type Io, write } from '../../io.ts';
import { jsonText } from '../../json.ts';
import { calibrationReport } from '../../printout/calibration.ts';
import type { GlobalOptions } from '../shared/flags.ts';
import { pageFor } from '../shared/page-for.ts';

export type BankCalibrateFlags = GlobalOptions & { readonly json?: boolean };

/** Proposes the marks that agree best with the stories of a bank. */
export async function bankCalibrateCommand(
  io: Io,
  folder: string | undefined,
  flags: BankCalibrateFlags,
): Promise<number> {
  const { bank, stories } = loadBank(folder ?? join(__dirname, '..', 'questions'));
  if (stories.length === 0) throw new ExpectedError('noStories', folder ?? 'the shipped bank');
  if (bank.prefer.length > MOST_ROUTES)
    throw new ExpectedError('tooManyRoutes', bank.prefer.length, MOST_ROUTES);
  const calibration = calibrate(bank, stories);
  const { id, version, digest } = bank;
  const text = flags.json
    ? jsonText({ schema: 'pm-path/calibration/1', bank: { id, version, digest }, ...calibration })
    : calibrationReport(pageFor(io, flags), bank, calibration);
  await write(io.stdout, text);
  return 0;
}
