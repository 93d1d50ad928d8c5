import type { Bank } from '../../../scoring/index.ts';
import type { Io } from '../../io.ts';
import { actionsIn } from '../../record/plan-options.ts';
import { folderIn, timeInName } from '../../store/file-names.ts';
import { recordNames } from '../../store/record-names.ts';
import type { AssessFlags } from './flags.ts';

/** Full ids of actions under this bank: those logged, and those that the person cannot or will not do. */
export type ActionsSoFar = {
  readonly logged: readonly string[];
  readonly declined: readonly string[];
  /** When the latest record was saved; `null` where there is none, or none is asked for. */
  readonly lastSavedAt: string | null;
};

export const NO_ACTIONS: ActionsSoFar = { logged: [], declined: [], lastSavedAt: null };

export async function actionsSoFar(
  io: Io,
  bank: Bank,
  flags: AssessFlags,
  home: string,
): Promise<ActionsSoFar> {
  // Reading records takes the schemas, which cost as much as the scoring: not where there is nothing to find.
  const isEmpty = (['evidence', 'choices'] as const).every(
    (folder) => recordNames(folderIn(home, folder)).length === 0,
  );
  if (isEmpty && !isAheadOfClock(home)) return NO_ACTIONS;
  const { savedPerson } = await import('../shared/saved-person.ts');
  const { evidence, declined, lastSavedAt } = await savedPerson(io, flags, bank);
  return { logged: actionsIn(evidence), declined, lastSavedAt };
}

/** Then what is saved now has to come after it; the name of an assessment begins with its time. */
function isAheadOfClock(home: string): boolean {
  const last = recordNames(folderIn(home, 'assessments')).at(-1) ?? '';
  return last > timeInName(new Date().toISOString());
}
