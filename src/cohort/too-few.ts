/** Nothing is shown of fewer people. */
export const FEWEST = 5;

/** A count of people; `null`: some, but too few to be shown, or hidden so that those cannot be reckoned from the rest. */
export type Count = number | null;

/**
 * Hides counts of 1 to 4, and then more, the smallest first, until what is hidden in each row and in each column is at
 * least two counts that come to `FEWEST` or more: else sums that are shown would give it away. Nobody at all is shown.
 */
export function shownCounts(table: readonly (readonly number[])[]): readonly (readonly Count[])[] {
  const isHidden = table.map((row) => row.map((count) => count > 0 && count < FEWEST));
  const rows = table.map((row, at) => row.map((_, column) => [at, column] as const));
  const columns = (table[0] ?? []).map((_, column) => table.map((_, at) => [at, column] as const));
  const hideMore = (line: readonly (readonly [number, number])[]): boolean => {
    const hidden = line.filter(([row, column]) => isHidden[row]![column]);
    const people = hidden.reduce((sum, [row, column]) => sum + table[row]![column]!, 0);
    if (hidden.length === 0 || (hidden.length > 1 && people >= FEWEST)) return false;
    const [smallest] = line
      .filter(([row, column]) => !isHidden[row]![column] && table[row]![column]! > 0)
      .sort((one, other) => table[one[0]]![one[1]]! - table[other[0]]![other[1]]!);
    if (!smallest) return false;
    isHidden[smallest[0]]![smallest[1]] = true;
    return true;
  };
  const lines = [...rows, ...(table.length > 1 ? columns : [])];
  while (lines.map(hideMore).some((more) => more));
  return table.map((row, at) => row.map((count, column) => (isHidden[at]![column] ? null : count)));
}
