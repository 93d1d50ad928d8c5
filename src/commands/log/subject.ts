import type { Bank } from '../../../scoring/index.ts';
import { actionOwners } from '../../bank/lookup.ts';
import { ExpectedError } from '../../errors.ts';
import { knownAction } from '../shared/known-action.ts';
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
  const found = knownAction('--action', action, known);
  const owner = owners.find(({ actions }) => actions.some(({ id }) => id === found))!.id;
  if (area !== undefined && area !== owner)
    throw new ExpectedError(
      'badEntry',
      '--area',
      `"${found}" is no action of the area "${area}": leave the area out`,
    );
  return areas.includes(owner) ? { area: owner, action: found } : { action: found };
}
