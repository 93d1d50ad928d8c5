import { calibrate, MOST_ROUTES } from '../../../scoring/stories/index.ts';
import { type CheckedBank, checkBankStepwise } from '../../bank/check/check.ts';
import { type LoadedBank, loadBank } from '../../bank/load.ts';
import { readingGrades } from '../../bank/reading-grade.ts';
import { weightReasons } from '../../bank/weight-reasons.ts';
import { interviewLength } from '../../interview/length.ts';
import { type Io, write } from '../../io.ts';
import { manualText } from '../../pages/manual/manual.ts';
import { checkShown } from './check-shown.ts';
import { bankFolder } from './folder.ts';

/** Prints the technical manual of a bank, for those who have to judge it. */
export async function bankManualCommand(io: Io, named: string | undefined): Promise<number> {
  const folder = bankFolder(named);
  const loaded = loadBank(folder);
  const checked = await checkShown(io, checkBankStepwise(loaded));
  await write(io.stdout, manualOf(folder, loaded, checked));
  return 0;
}

export function manualOf(folder: string, loaded: LoadedBank, checked: CheckedBank): string {
  const { bank, stories } = loaded;
  const { fewest, most } = interviewLength(bank, {});
  const canCalibrate = stories.length > 0 && bank.prefer.length <= MOST_ROUTES;
  return manualText({
    ...loaded,
    checked,
    calibration: canCalibrate ? calibrate(bank, stories) : null,
    reasons: weightReasons(folder, bank),
    grades: readingGrades(bank),
    length: { ...most, fewest },
  });
}
