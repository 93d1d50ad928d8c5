import type { Raise } from '../model/bank.ts';

/** Answers raised in some areas, and how the scored routes stand with them. */
export type Raised = {
  readonly raises: readonly Raise[];
  /** For each route: readiness points before the limits, and whether its needs are met. */
  readonly points: readonly number[];
  readonly needsMet: readonly boolean[];
};

/**
 * The most that the areas from each one on can add to a sum with so many raises: `[area][raises]`.
 * @param options of each area, the one without raises among them
 * @param gainOf what an option adds
 */
export function mostAhead(
  options: readonly (readonly Raised[])[],
  most: number,
  gainOf: (option: Raised) => number,
): readonly (readonly number[])[] {
  const sizes = Array.from({ length: most + 1 }, (_, size) => size);
  return options.reduceRight<readonly (readonly number[])[]>(
    ([later, ...rest], inArea) => {
      const here = sizes.map(() => Number.NEGATIVE_INFINITY);
      for (const option of inArea)
        here[option.raises.length] = Math.max(here[option.raises.length]!, gainOf(option));
      const best = sizes.map((left) =>
        Math.max(...sizes.slice(0, left + 1).map((size) => here[size]! + later![left - size]!)),
      );
      return [best, later!, ...rest];
    },
    [sizes.map(() => 0)],
  );
}
