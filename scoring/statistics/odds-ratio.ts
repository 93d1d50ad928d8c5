import { Z95 } from './proportion.ts';

/** People of one stratum, one at least: of two groups, with and without what is compared. */
export type Stratum = {
  readonly oneWith: number;
  readonly oneWithout: number;
  readonly otherWith: number;
  readonly otherWithout: number;
};

export type OddsRatio = { readonly ratio: number; readonly low: number; readonly high: number };

/**
 * The odds of the one group over those of the other, common to all strata, with its 95 % interval (Mantel & Haenszel
 * 1959):
 *
 *     Σ R / Σ S     R = a·d/n     S = b·c/n
 *
 * with a, b with and without in the one group, c, d in the other, and n all of a stratum. The variance of its logarithm
 * is that of Robins, Breslow & Greenland (1986), with P = (a + d)/n and Q = (b + c)/n:
 *
 *     Σ P·R / 2(Σ R)² + Σ (P·S + Q·R) / 2·Σ R·Σ S + Σ Q·S / 2(Σ S)²
 *
 * @returns `null` where no stratum tells the two apart
 */
export function commonOddsRatio(strata: readonly Stratum[]): OddsRatio | null {
  let [r, s, pr, mixed, qs] = [0, 0, 0, 0, 0];
  for (const { oneWith: a, oneWithout: b, otherWith: c, otherWithout: d } of strata) {
    const n = a + b + c + d;
    const [rightly, wrongly, same, apart] = [(a * d) / n, (b * c) / n, (a + d) / n, (b + c) / n];
    r += rightly;
    s += wrongly;
    pr += same * rightly;
    mixed += same * wrongly + apart * rightly;
    qs += apart * wrongly;
  }
  if (r === 0 || s === 0) return null;
  const error = Math.sqrt(pr / (2 * r ** 2) + mixed / (2 * r * s) + qs / (2 * s ** 2));
  const ratio = r / s;
  return { ratio, low: ratio * Math.exp(-Z95 * error), high: ratio * Math.exp(Z95 * error) };
}
