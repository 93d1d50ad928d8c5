import { join } from 'node:path';
import type { Bank } from '../../../scoring/index.ts';
import type { Io } from '../../io.ts';
import { actionsIn } from '../../record/plan-options.ts';
import { latestTime } from '../../store/clock.ts';
import { recordNames, timeInName } from '../../store/file-names.ts';
import type { AssessFlags } from './flags.ts';

/** Full ids of the actions logged under this bank. */
export async function loggedActions(
  io: Io,
  bank: Bank,
  flags: AssessFlags,
  home: string,
): Promise<readonly string[]> {
  // Reading records takes the schemas, which cost as much as the scoring: not where there is nothing to find.
  if (recordNames(join(home, 'evidence')).length === 0 && !isAheadOfClock(home)) return [];
  const { savedPerson } = await import('../shared/saved-person.ts');
  return actionsIn((await savedPerson(io, flags, bank)).evidence);
}

/** Of which something is to be said; the name of an assessment begins with its time. */
function isAheadOfClock(home: string): boolean {
  const last = recordNames(join(home, 'assessments')).at(-1) ?? '';
  return last > timeInName(latestTime().toISOString());
}
