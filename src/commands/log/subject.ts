import type { Bank } from '../../../scoring/index.ts';
import { actionOwners, nameIn } from '../../bank/lookup.ts';
import { ExpectedError } from '../../errors.ts';
import { unknown } from '../../reading/problems.ts';
import { refuseUnknown } from '../shared/known-id.ts';
import type { Entry } from './entry.ts';

/**
 * The area and the action that a deed belongs to, by full ids. An action may be named without its area where
 * only one has that name.
 * @throws ExpectedError naming the nearest id when there is none
 */
export function subjectOf(bank: Bank, { action, area }: Entry): { area?: string; action?: string } {
  const areas = bank.areas.map(({ id }) => id);
  if (area !== undefined) refuseUnknown('--area', area, 'area of this bank', areas);
  if (action === undefined) return area === undefined ? {} : { area };
  const owners = actionOwners(bank);
  const known = owners.flatMap((owner) => owner.actions.map(({ id }) => id));
  const found = known.filter((id) => id === action || nameIn(id) === action);
  if (found.length === 0)
    throw new ExpectedError(
      'badEntry',
      '--action',
      `${unknown(action, 'action of this bank', action.includes('.') ? known : known.map(nameIn))}. *pm-path plan* lists those of your plan`,
    );
  if (found.length > 1)
    throw new ExpectedError(
      'badEntry',
      '--action',
      `"${action}" is the name of ${found.join(' and ')}: write it in full`,
    );
  const owner = owners.find(({ actions }) => actions.some(({ id }) => id === found[0]))!.id;
  if (area !== undefined && area !== owner)
    throw new ExpectedError(
      'badEntry',
      '--area',
      `"${found[0]}" is no action of the area "${area}": leave the area out`,
    );
  return areas.includes(owner) ? { area: owner, action: found[0]! } : { action: found[0]! };
}
