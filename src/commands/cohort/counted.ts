import type { Bank } from '../../../scoring/index.ts';
import { type Cohort, cohortOf } from '../../cohort/cohort.ts';
import { observationOf } from '../../cohort/observation.ts';
import { Tally } from '../../cohort/tally.ts';
import { FEWEST } from '../../cohort/too-few.ts';
import { ExpectedError } from '../../errors.ts';
import { eachLine } from '../../many/each-line.ts';
import type { Input } from '../../reading/read-text.ts';

/** Each takes some 50 kB. */
const MOST_GROUPS = 500;

/**
 * Counts what result lines say; nothing of a single person is kept.
 * @param groupBy key of the lines by whose values people are counted apart
 * @throws ExpectedError for a line that is no result, and for too few people
 */
export async function countedFrom(bank: Bank, input: Input, groupBy: string | undefined): Promise<Cohort> {
  const all = new Tally(bank);
  const groups = new Map<string | null, Tally>();
  let unscored = 0;
  const groupOf = (value: string | null): Tally => {
    const tally = groups.get(value) ?? new Tally(bank);
    groups.set(value, tally);
    if (groups.size > MOST_GROUPS) throw new ExpectedError('tooManyGroups', groupBy!, MOST_GROUPS);
    return tally;
  };
  await eachLine(input, ({ number }, text) => {
    const one = observationOf(bank, text, number, groupBy);
    if (one === null) unscored += 1;
    else {
      all.add(one);
      if (groupBy !== undefined) groupOf(one.group ?? null).add(one);
    }
  });
  if (all.people < FEWEST) throw new ExpectedError('tooFewPeople', all.people, FEWEST);
  return cohortOf(bank, all, unscored, groupBy === undefined ? null : { key: groupBy, tallies: groups });
}
