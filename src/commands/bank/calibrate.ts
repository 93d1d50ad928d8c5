import type { Bank } from '../../../scoring/index.ts';
import { calibrate, MOST_ROUTES } from '../../../scoring/stories/index.ts';
import { loadBank } from '../../bank/load.ts';
import { identityOf } from '../../bank/lookup.ts';
import { peopleFigures } from '../../bank/people.ts';
import { ExpectedError } from '../../errors.ts';
import { type Io, write } from '../../io.ts';
import { jsonText } from '../../json.ts';
import { peopleFrom } from '../../many/people.ts';
import { calibrationReport } from '../../printout/calibration.ts';
import { peopleReport } from '../../printout/people.ts';
import type { GlobalOptions } from '../shared/flags.ts';
import { pageFor } from '../shared/page-for.ts';
import { readingFrom } from '../shared/reading-from.ts';
import { bankFolder } from './folder.ts';

export type BankCalibrateFlags = GlobalOptions & { readonly json?: boolean; readonly people?: string };

/** Proposes the marks that agree best with the stories of a bank. */
export async function bankCalibrateCommand(
  io: Io,
  folder: string | undefined,
  flags: BankCalibrateFlags,
): Promise<number> {
  const { bank, stories } = loadBank(bankFolder(folder));
  if (flags.people !== undefined) return calibrateByPeople(io, bank, flags.people, flags);
  if (stories.length === 0) throw new ExpectedError('noStories', folder ?? 'the shipped bank');
  if (bank.prefer.length > MOST_ROUTES)
    throw new ExpectedError('tooManyRoutes', bank.prefer.length, MOST_ROUTES);
  const calibration = calibrate(bank, stories);
  const text = flags.json
    ? jsonText({ schema: 'pm-path/calibration/1', bank: identityOf(bank), ...calibration })
    : calibrationReport(pageFor(io, flags), bank, calibration);
  await write(io.stdout, text);
  return 0;
}

/** Says how the questions do with the people who answered them; exit code 1 when a line could not be used. */
async function calibrateByPeople(
  io: Io,
  bank: Bank,
  file: string,
  flags: BankCalibrateFlags,
): Promise<number> {
  const { people, bad } = await readingFrom(io, file, (input) => peopleFrom(bank, input));
  const figures = peopleFigures(bank, people);
  const text = flags.json
    ? jsonText({ schema: 'pm-path/people/1', bank: identityOf(bank), ...figures })
    : peopleReport(pageFor(io, flags), bank, figures);
  await write(io.stdout, text);
  if (bad.length > 0) throw new ExpectedError('badPeople', bad.length, bad[0]!);
  return 0;
}
