import type { Bank } from '../../scoring/index.ts';
import { partOf } from './part.ts';
import type { Spread } from './spread.ts';
import type { Tally } from './tally.ts';
import { type Count, FEWEST } from './too-few.ts';

/** Of those who have a score in the area; `null` where they are too few for the figure. */
export type AreaSpread = {
  readonly id: string;
  readonly of: Count;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
};

/** A quarter of the people lies beyond a quartile, and half beyond a median: there are `FEWEST` in it at least. */
const FEWEST_FOR_QUARTILES = 4 * FEWEST;
const FEWEST_FOR_MEDIAN = 2 * FEWEST;

export function spreadsOf(bank: Bank, { areas, people }: Tally): readonly AreaSpread[] {
  return bank.areas.flatMap(({ id, questions }, at) => {
    // An area of facts alone has no score.
    if (questions.every(({ kind }) => kind === 'fact')) return [];
    const spread = areas[at]!;
    const from = (least: number, part: number) => (spread.count < least ? null : quantile(spread, part));
    return [
      {
        id,
        of: partOf(spread.count, people).people,
        lowerQuartile: from(FEWEST_FOR_QUARTILES, 0.25),
        median: from(FEWEST_FOR_MEDIAN, 0.5),
        upperQuartile: from(FEWEST_FOR_QUARTILES, 0.75),
      },
    ];
  });
}

function quantile(spread: Spread, part: number): number {
  return Math.round(10 * spread.quantile(part)) / 10;
}
