import { join } from 'node:path';
import type { Bank } from '../../../scoring/index.ts';
import { ExpectedError } from '../../errors.ts';
import type { Evidence } from '../../formats/evidence.ts';
import { isPlainEvidence } from '../../formats/plain-evidence.ts';
import type { Io } from '../../io.ts';
import { readText } from '../../reading/read-text.ts';
import { latestTime } from '../../store/clock.ts';
import { recordNames, timeInName } from '../../store/file-names.ts';
import type { AssessFlags } from '../shared/flags.ts';

/**
 * Full ids of the actions logged under this bank. Earlier assessments have no say in it and are not read, however
 * many there are, unless there is something to be said of what is kept.
 */
export async function loggedActions(
  io: Io,
  bank: Bank,
  flags: AssessFlags,
  home: string,
): Promise<readonly string[]> {
  const evidence = isAheadOfClock(home) ? null : plainEvidence(home);
  const ofBank = evidence?.filter((one) => one.bank === bank.id) ?? (await fullyRead(io, bank, flags));
  return ofBank.flatMap(({ action }) => (action === undefined ? [] : [action]));
}

async function fullyRead(io: Io, bank: Bank, flags: AssessFlags): Promise<readonly Evidence[]> {
  const { keptRecords } = await import('../shared/kept-records.ts');
  const { evidence } = await keptRecords(io, flags, bank.id);
  return evidence.map(({ record }) => record);
}

/** The name of an assessment begins with its time. */
function isAheadOfClock(home: string): boolean {
  const last = recordNames(join(home, 'assessments')).at(-1) ?? '';
  return last > timeInName(latestTime().toISOString());
}

/** `null` when there is anything unusual among it, or it is ahead of the clock. */
function plainEvidence(home: string): readonly Evidence[] | null {
  const folder = join(home, 'evidence');
  const latest = latestTime().toISOString();
  const all: Evidence[] = [];
  for (const name of recordNames(folder)) {
    const one = parsed(join(folder, name));
    if (!isPlainEvidence(one) || one.loggedAt > latest) return null;
    all.push(one);
  }
  return all;
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ExpectedError) return null;
    throw error;
  }
}
