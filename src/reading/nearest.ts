import { slipsBetween } from './slips.ts';

/** What is longer than this was not meant as an id, and nobody reads it to its end. */
const LONGEST_WORD = 60;

/** `"emploied" is no fact; the nearest is "employed"` */
export function unknownSentence(word: string, kind: string, known: Iterable<string>): string {
  if (word.length > LONGEST_WORD) return `"${word.slice(0, LONGEST_WORD)}..." is no ${kind}`;
  const guess = nearest(word, known);
  return `"${word}" is no ${kind}${guess === undefined ? '' : `; the nearest is "${guess}"`}`;
}

/**
 * The known word that was probably meant; none when nothing is near enough to be a slip. Where no word is, one
 * that begins so may be: "custmer" is "customer-contact".
 */
function nearest(word: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  return nearestBy(word, candidates, (one) => one) ?? nearestBy(word, candidates, firstPart);
}

function firstPart(id: string): string {
  return id.split('-')[0]!;
}

function nearestBy(
  word: string,
  candidates: readonly string[],
  comparedPart: (candidate: string) => string,
): string | undefined {
  let best: string | undefined;
  // In a short word two slips make anything near.
  const allowed = word.length < 5 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let fewest = allowed + 1;
  for (const candidate of candidates) {
    const slips = slipsBetween(word.toLowerCase(), comparedPart(candidate).toLowerCase(), fewest);
    if (slips < fewest) {
      fewest = slips;
      best = candidate;
    }
  }
  return best;
}
