import { distance } from 'fastest-levenshtein';

/** The known word that was probably meant; none when nothing is near enough to be a slip. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // In a short word two slips make anything near.
  const allowed = word.length < 5 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let fewest = allowed + 1;
  for (const candidate of known) {
    const slips = distance(word.toLowerCase(), candidate.toLowerCase());
    if (slips < fewest) {
      fewest = slips;
      best = candidate;
    }
  }
  return best;
}
