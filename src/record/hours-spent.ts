type Spent = { readonly action?: string | undefined; readonly hours?: number | undefined };

/** Hours logged for each action by its full id; where none are, it is not in it. */
export function hoursSpent(deeds: readonly Spent[]): ReadonlyMap<string, number> {
  const spent = new Map<string, number>();
  for (const { action, hours } of deeds)
    if (action !== undefined && hours !== undefined) spent.set(action, (spent.get(action) ?? 0) + hours);
  return spent;
}
