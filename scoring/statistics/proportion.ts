/** A share of a sample, 0 to 1, and the interval in which the true one lies 95 times in 100. */
export type Proportion = {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly of: number;
};

/** Two-sided 95 % of the normal distribution. */
export const Z95 = 1.959963984540054;

/**
 * The interval of Wilson (1927), Probable inference, Journal of the American Statistical Association 22, 209-212; with
 * p = count/n and z = 1.96:
 *
 *     (p + z²/2n ± z·√(p(1 - p)/n + z²/4n²)) / (1 + z²/n)
 *
 * @param of at least 1
 */
export function proportionOf(count: number, of: number): Proportion {
  const share = count / of;
  const square = Z95 ** 2 / of;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z95 * Math.sqrt((share * (1 - share)) / of + square / (4 * of))) / (1 + square);
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half), of };
}
