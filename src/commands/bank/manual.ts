import { calibrate, MOST_ROUTES } from '../../../scoring/stories/index.ts';
import { checkBank } from '../../bank/check/check.ts';
import { loadBank } from '../../bank/load.ts';
import { readingGrades } from '../../bank/reading-grade.ts';
import { weightReasons } from '../../bank/weight-reasons.ts';
import { interviewLength } from '../../interview/length.ts';
import { type Io, write } from '../../io.ts';
import { manualText } from '../../pages/manual/manual.ts';
import { bankFolder } from './folder.ts';

/** Prints the technical manual of a bank, for those who have to judge it. */
export async function bankManualCommand(io: Io, folder: string | undefined): Promise<number> {
  await write(io.stdout, manualOf(bankFolder(folder)));
  return 0;
}

export function manualOf(folder: string): string {
  const loaded = loadBank(folder);
  const { bank, stories } = loaded;
  const { fewest, most } = interviewLength(bank, {});
  const canCalibrate = stories.length > 0 && bank.prefer.length <= MOST_ROUTES;
  return manualText({
    ...loaded,
    checked: checkBank(loaded),
    calibration: canCalibrate ? calibrate(bank, stories) : null,
    reasons: weightReasons(folder, bank),
    grades: readingGrades(bank),
    length: { ...most, fewest },
  });
}
