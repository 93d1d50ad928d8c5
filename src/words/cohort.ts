import type { Bank } from '../../scoring/index.ts';
import type { Cohort } from '../cohort/cohort.ts';
import type { Part } from '../cohort/part.ts';
import type { Count } from '../cohort/too-few.ts';
import { FEWEST } from '../cohort/too-few.ts';
import type { WayCount } from '../cohort/ways.ts';
import { routeName } from './names.ts';

/** 1,234,567. */
export function manyInWords(people: number): string {
  return people.toLocaleString('en-US');
}

export const NOT_SHOWN = 'not shown';

export function countInWords(count: Count): string {
  return count === null ? NOT_SHOWN : manyInWords(count);
}

/** "24 %"; what is some and less than one in a hundred is told so. */
export function shareInWords(count: Count, of: number): string {
  if (count === null) return NOT_SHOWN;
  if (count > 0 && count / of < 0.01) return 'under 1 %';
  if (count < of && count / of > 0.99) return 'over 99 %';
  return `${Math.round((100 * count) / of)} %`;
}

/** "Option #2", "Build experience first, towards Option #2", "Build experience first, none in reach yet". */
export function wayInWords(bank: Bank, { route, toward }: WayCount): string {
  const name = routeName(bank, route);
  if (toward === undefined) return name;
  return toward === null ? `${name}, no other in reach yet` : `${name}, towards ${routeName(bank, toward)}`;
}

/** For some way in; `null` where one of the counts is not shown. */
export function readyOf(ways: Cohort['ways']): Count {
  const counts = ways.filter(({ toward }) => toward === undefined).map(({ people }) => people);
  return counts.reduce<Count>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}

/** The one sentence to take away. */
export function readyInWords({ people, ways }: Cohort): string {
  const count = readyOf(ways);
  if (count === null) return `The answers of ${manyInWords(people)} people.`;
  return `${manyInWords(count)} of ${manyInWords(people)} people are ready for a way in (${shareInWords(count, people)}).`;
}

/** How many stand where a few answers decide, and whose advice is not settled. */
export function closeInWords({ nearMark, closeCalls, missing }: Cohort): readonly string[] {
  return [
    `Within 5 points of a mark, above or below, where a few answers decide: ${partInWords(nearMark)}.`,
    closeCalls === null
      ? 'How many are close calls is told only by whole assessments: pm-path score --full.'
      : `Close calls, where one answer or another week could change the advice: ${partInWords(closeCalls)}.`,
    missing === null
      ? 'Which missing answers decide, and which actions help most, is told by pm-path score --plan or --full.'
      : `Not settled, because what is not answered could change the advice: ${partInWords(missing.unsettled)}.`,
  ];
}

function partInWords({ people, of }: Part): string {
  return people === null
    ? `${NOT_SHOWN}, for too few people on one side`
    : people === 0
      ? `none of ${manyInWords(of)}`
      : `${manyInWords(people)} of ${manyInWords(of)} (${shareInWords(people, of)})`;
}

export const PRIVACY = `Nothing is shown of fewer than ${FEWEST} people: such a count is left out, and with it others from which it could be reckoned. A median takes ${2 * FEWEST} people and a quartile ${4 * FEWEST}, so that at least ${FEWEST} lie beyond it.`;
