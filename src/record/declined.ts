/** What plans are to do without from then on, and what they may hold again: full ids of actions. */
export type Change = { readonly without: readonly string[]; readonly with: readonly string[] };

/**
 * Full ids of the actions that the person cannot or will not do: of each the last word counts.
 * @param changes the earliest first
 */
export function declinedBy(changes: readonly Change[]): readonly string[] {
  const declined = new Set<string>();
  for (const change of changes) {
    for (const id of change.without) declined.add(id);
    for (const id of change.with) declined.delete(id);
  }
  return [...declined];
}
