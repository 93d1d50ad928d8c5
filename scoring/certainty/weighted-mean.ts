/** A value and the weight it may be given. */
export type Weighed = { readonly value: number; readonly weight: number };

/**
 * The largest weighted mean when each weight may be off by so much, each apart from the others. It has the weights
 * of the values above some cut at their highest and all others at their lowest, and is the best of those cuts.
 * @param off 0 to less than 1, in parts of the weight
 */
export function largestMean(values: readonly Weighed[], off: number): number {
  const falling = values.toSorted((one, other) => other.value - one.value);
  let weights = 0;
  let sum = 0;
  for (const { value, weight } of falling) {
    weights += weight * (1 - off);
    sum += weight * (1 - off) * value;
  }
  let largest = sum / weights;
  for (const { value, weight } of falling) {
    weights += weight * 2 * off;
    sum += weight * 2 * off * value;
    largest = Math.max(largest, sum / weights);
  }
  return largest;
}

export function smallestMean(values: readonly Weighed[], off: number): number {
  return -largestMean(
    values.map(({ value, weight }) => ({ value: -value, weight })),
    off,
  );
}
