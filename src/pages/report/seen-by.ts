import type { Bank } from '../../../scoring/index.ts';
import { bankInside } from '../../bank/inside.ts';
import { actionOwners, ownerIn, questionsOf } from '../../bank/lookup.ts';
import type { SavedAssessment } from '../../formats/assessment.ts';
import type { Evidence } from '../../formats/evidence.ts';
import type { Reader } from './readers.ts';

/** What a report is made of. */
export type Seen = {
  readonly bank: Bank;
  /** The earliest first. */
  readonly assessments: readonly SavedAssessment[];
  readonly evidence: readonly Evidence[];
};

/**
 * What a reader may see: of a manager's everything is taken away that leads away from the present employer, before
 * anything is reckoned, and so are deeds that belong to nothing in the bank, for nobody knows what they lead to.
 * @returns `null` where nothing is left that a manager could be told
 */
export function seenBy(reader: Reader, all: Seen): Seen | null {
  if (reader !== 'manager') return all;
  const bank = bankInside(all.bank);
  if (bank === null) return null;
  const owners = actionOwners(bank);
  const isInside = ({ area, action }: Evidence) => {
    const owner = owners.find(
      ({ id }) => id === (area ?? (action === undefined ? undefined : ownerIn(action))),
    );
    return owner !== undefined && (action === undefined || owner.actions.some(({ id }) => id === action));
  };
  const known = new Set(questionsOf(bank).flatMap(({ id, formerly }) => [id, ...formerly]));
  return {
    bank,
    assessments: all.assessments.map((one) => ({
      ...one,
      answers: Object.fromEntries(Object.entries(one.answers).filter(([id]) => known.has(id))),
    })),
    evidence: all.evidence.filter(isInside),
  };
}
