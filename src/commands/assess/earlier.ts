import { existsSync } from 'node:fs';
import type { Bank } from '../../../scoring/index.ts';
import { fitAnswers } from '../../answers/fit.ts';
import { ExpectedError } from '../../errors.ts';
import { type Earlier, NOTHING_EARLIER } from '../../interview/earlier.ts';
import type { Io } from '../../io.ts';
import { actionsIn } from '../../record/plan-options.ts';
import { folderIn } from '../../store/file-names.ts';
import { type ActionsSoFar, NO_ACTIONS } from './actions-so-far.ts';
import type { AssessFlags } from './flags.ts';

const RECORDS = ['assessments', 'evidence', 'choices'] as const;

/** What the interview goes by, and what the plan does. */
type EarlierRecord = { readonly earlier: Earlier; readonly actions: ActionsSoFar };

/**
 * What the person has answered, logged and declined before; after `--fresh` without the answers.
 * @throws ExpectedError when some areas are to be asked again, and there is no assessment
 */
export async function earlierOf(
  io: Io,
  bank: Bank,
  flags: AssessFlags,
  home: string,
): Promise<EarlierRecord> {
  const found = await earlierIn(io, bank, flags, home);
  if (flags.area && !found.earlier.assessment) throw new ExpectedError('noAssessment', home, bank.id);
  return found;
}

async function earlierIn(io: Io, bank: Bank, flags: AssessFlags, home: string): Promise<EarlierRecord> {
  // Reading records takes the schemas, which a first run can do without.
  if (!RECORDS.some((folder) => existsSync(folderIn(home, folder))))
    return { earlier: NOTHING_EARLIER, actions: NO_ACTIONS };
  const [{ savedPerson }, { evidenceInWords }] = await Promise.all([
    import('../shared/saved-person.ts'),
    import('../../words/records.ts'),
  ]);
  const { assessments, evidence, declined, lastSavedAt } = await savedPerson(io, flags, bank);
  const last = flags.fresh ? undefined : assessments.at(-1);
  const fitted = last && fitAnswers(bank, last.answers);
  const earlier = {
    ...(last && fitted
      ? { assessment: { takenAt: last.takenAt, answers: fitted.answers, left: fitted.misfits.length } }
      : {}),
    deeds: evidence.toReversed().map((deed) => ({ area: deed.area, text: evidenceInWords(deed) })),
  };
  return { earlier, actions: { logged: actionsIn(evidence), declined, lastSavedAt } };
}

/** @throws ExpectedError when the bank has no such area */
export async function checkAreas(bank: Bank, areas: readonly string[]): Promise<void> {
  const known = bank.areas.map(({ id }) => id);
  const stranger = areas.find((id) => !known.includes(id));
  if (stranger === undefined) return;
  const { refuseUnknown } = await import('../shared/known-id.ts');
  refuseUnknown('--area', stranger, 'area of this bank', known);
}
