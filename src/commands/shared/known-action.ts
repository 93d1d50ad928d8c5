import { nameIn } from '../../bank/lookup.ts';
import { ExpectedError } from '../../errors.ts';
import { unknownSentence } from '../../reading/nearest.ts';

/**
 * The full id of an action, which may be named without its area or route where only one has that name.
 * @param known full ids
 * @throws ExpectedError naming the nearest id when there is none
 */
export function knownAction(option: string, typed: string, known: readonly string[]): string {
  const found = known.filter((id) => id === typed || nameIn(id) === typed);
  if (found.length === 0)
    throw new ExpectedError(
      'badEntry',
      option,
      `${unknownSentence(typed, 'action of this bank', typed.includes('.') ? known : known.map(nameIn))}. *pm-path plan* lists those of your plan`,
    );
  if (found.length > 1)
    throw new ExpectedError(
      'badEntry',
      option,
      `"${typed}" is the name of ${found.join(' and ')}: write it in full`,
    );
  return found[0]!;
}
