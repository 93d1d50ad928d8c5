/** What a check is at: the stage, and of how much that it goes through so much is behind it. */
export type CheckStep = {
  readonly stage: 'reference-people' | 'certainty' | 'trials' | 'best-cases';
  readonly done: number;
  readonly of: number;
};

/** A check that says before each step what it is, so that whoever waits can be told; what it found at its end. */
export type Stepwise<Found> = Generator<CheckStep, Found>;

/** The work on each of them, a step each. */
export function* forEachOf<Item, Result>(
  stage: CheckStep['stage'],
  items: readonly Item[],
  work: (item: Item) => Result,
): Stepwise<readonly Result[]> {
  const results: Result[] = [];
  for (const [done, item] of items.entries()) {
    yield { stage, done, of: items.length };
    results.push(work(item));
  }
  return results;
}

/** What a check finds, for somebody who is told nothing in between. */
export function inOneGo<Found>(steps: Stepwise<Found>): Found {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
