import type { Bank } from '../../../scoring/index.ts';
import { actionsOf } from '../../bank/lookup.ts';
import { ExpectedError, systemReason } from '../../errors.ts';
import type { Choice } from '../../formats/choice.ts';
import type { Io } from '../../io.ts';
import { declinedBy } from '../../record/declined.ts';
import { saveChoice } from '../../store/choices.ts';
import { savingTime } from '../../store/clock.ts';
import { randomHex } from '../../store/random-hex.ts';
import { choiceInWords } from '../../words/declined.ts';
import { knownAction } from '../shared/known-action.ts';
import type { SavedPerson } from '../shared/saved-person.ts';
import { say } from '../shared/say.ts';

/** Typed ids of actions that plans are to do without, and of those that they may hold again. */
export type Wishes = { readonly without?: readonly string[]; readonly with?: readonly string[] };

/**
 * Keeps what the person cannot or will not do, and what again, where that changes something.
 * @returns the full ids of what is declined from now on
 * @throws ExpectedError when there is no such action, or the choice cannot be kept
 */
export async function choose(
  io: Io,
  bank: Bank,
  { home, declined, lastSavedAt }: SavedPerson,
  wishes: Wishes,
): Promise<readonly string[]> {
  const known = actionsOf(bank).map(({ id }) => id);
  // What a later bank has no more can still be taken back.
  const ofEither = [...new Set([...known, ...declined])];
  const without = idsOf('--without', wishes.without, known).filter((id) => !declined.includes(id));
  const again = idsOf('--with', wishes.with, ofEither).filter((id) => declined.includes(id));
  if (without.length + again.length === 0) return declined;
  const choice: Choice = {
    schema: 'pm-path/choice/1',
    id: randomHex(8),
    bank: bank.id,
    madeAt: savingTime(lastSavedAt).toISOString(),
    without: [...without],
    with: [...again],
  };
  try {
    saveChoice(home, choice);
  } catch (error) {
    throw new ExpectedError('choiceNotKept', home, systemReason(error));
  }
  await say(io.stderr, ...choiceInWords(bank, choice));
  const before = { without: declined, with: [] };
  return declinedBy([before, choice]);
}

function idsOf(
  option: string,
  typed: readonly string[] | undefined,
  known: readonly string[],
): readonly string[] {
  return [...new Set((typed ?? []).map((id) => knownAction(option, id, known)))];
}
