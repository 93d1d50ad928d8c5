/** Agreement beyond chance of two who judged the same things, and its standard error; `of` things. */
export type Kappa = { readonly kappa: number; readonly standardError: number; readonly of: number };

/**
 * Weighted kappa with quadratic weights:
 *
 *     κ = (po - pe) / (1 - pe)     po = Σ w·p      pe = Σ w·(p of the one)·(p of the other)
 *     w = 1 - (x - y)²
 *
 * where the unit of the scale cancels out, and p is the share of things that the one put at x and the other at y. 1: the
 * same throughout; 0: as much as chance would give; below 0: less. Cohen, J. (1968), Weighted kappa, Psychological
 * Bulletin 70, 213-220; quadratic weights make it an intraclass correlation (Fleiss & Cohen 1973). The standard error is
 * that of a large sample (Fleiss, Cohen & Everitt 1969):
 *
 *     se² = (Σ p·(w - (w̄x + w̄y)·(1 - κ))² - (κ - pe·(1 - κ))²) / (n·(1 - pe)²)
 *
 * with w̄x the mean weight of x against the other's judgements, and w̄y of y against the one's.
 * @param pairs the two judgements of each thing, as numbers on one scale
 * @returns `null` where chance alone gives full agreement: nothing was judged, or all of it put at one place by both
 */
export function weightedKappa(pairs: readonly (readonly [one: number, other: number])[]): Kappa | null {
  const scale = [...new Set(pairs.flat())];
  if (scale.length < 2) return null;
  const count = scale.length;
  const table = new Float64Array(count * count);
  for (const [one, other] of pairs)
    table[scale.indexOf(one) * count + scale.indexOf(other)]! += 1 / pairs.length;
  const weight = (x: number, y: number) => 1 - (scale[x]! - scale[y]!) ** 2;
  const places = [...scale.keys()];
  const ofOne = places.map((x) => sum(places, (y) => table[x * count + y]!));
  const ofOther = places.map((y) => sum(places, (x) => table[x * count + y]!));
  const meanAgainstOther = places.map((x) => sum(places, (y) => weight(x, y) * ofOther[y]!));
  const meanAgainstOne = places.map((y) => sum(places, (x) => weight(x, y) * ofOne[x]!));
  const observed = sum(places, (x) => sum(places, (y) => weight(x, y) * table[x * count + y]!));
  const expected = sum(places, (x) => ofOne[x]! * meanAgainstOther[x]!);
  const kappa = (observed - expected) / (1 - expected);
  const squares = sum(places, (x) =>
    sum(places, (y) => {
      const apart = weight(x, y) - (meanAgainstOther[x]! + meanAgainstOne[y]!) * (1 - kappa);
      return table[x * count + y]! * apart ** 2;
    }),
  );
  const variance = (squares - (kappa - expected * (1 - kappa)) ** 2) / (pairs.length * (1 - expected) ** 2);
  return { kappa, standardError: Math.sqrt(Math.max(0, variance)), of: pairs.length };
}

function sum(places: readonly number[], term: (place: number) => number): number {
  return places.reduce((total, place) => total + term(place), 0);
}
