import type { Bank } from '../../scoring/index.ts';
import { type AreaSpread, spreadsOf } from './area-spreads.ts';
import type { Tally } from './tally.ts';
import { type Count, shownCounts } from './too-few.ts';
import { countsOf, type WayCount, wayCounts } from './ways.ts';

export type Groups = {
  readonly key: string;
  readonly shown: readonly Group[];
  /** Groups of fewer than five people, and those that would give them away. */
  readonly leftOut: number;
};

export type Group = {
  readonly value: string | null;
  readonly people: number;
  readonly ways: readonly WayCount[];
  readonly areas: readonly Omit<AreaSpread, 'of'>[];
};

/** People in a group, by the value of the key; `null` for those whose line has none. */
export type Tallies = ReadonlyMap<string | null, Tally>;

/** The largest first; those without a value of the key last. What is hidden of all is hidden in each. */
export function groupsOf(bank: Bank, key: string, tallies: Tallies, ofAll: readonly Count[]): Groups {
  const all = [...tallies].toSorted(
    ([one, { people }], [other, { people: others }]) =>
      Number(one === null) - Number(other === null) || others - people,
  );
  const sizes = shownCounts([all.map(([, { people }]) => people)])[0]!;
  const shown = all.filter((_, at) => sizes[at] !== null);
  const leftOut = all.filter((_, at) => sizes[at] === null).map(([, tally]) => countsOf(bank, tally));
  // What all groups have less what those shown have is what those left out have.
  const rest = leftOut.length === 0 ? [] : [sumOf(leftOut)];
  const counts = shownCounts([...shown.map(([, tally]) => countsOf(bank, tally)), ...rest]);
  return {
    key,
    shown: shown.map(([value, tally], at) => ({
      value,
      people: tally.people,
      ways: wayCounts(
        bank,
        counts[at]!.map((count, way) => (ofAll[way] === null ? null : count)),
      ),
      areas: spreadsOf(bank, tally).map(({ of: _, ...spread }) => spread),
    })),
    leftOut: leftOut.length,
  };
}

function sumOf(rows: readonly (readonly number[])[]): readonly number[] {
  return rows[0]!.map((_, at) => rows.reduce((sum, row) => sum + row[at]!, 0));
}
