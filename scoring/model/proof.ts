/** What the program puts in where it reckons with a proof that nobody has typed. */
export const SOMETHING_TO_SHOW = 'something to show';

/** Lowest number of letters and digits: about "12 notes". */
const FEWEST_LETTERS = 8;
/** A letter of a script written without spaces, or in syllables, says about as much as two others. */
const FEWEST_DENSE_LETTERS = 6;
/** Fewer than this are one short word, said again. */
const FEWEST_DIFFERENT = 4;

const LINK = /(?:https?:\/\/|www\.)[\p{L}\p{N}][^\s]{2,}/iu;
const WORD = /[\p{L}\p{N}](?:['’]?[\p{L}\p{M}\p{N}])*/gu;
const DENSE_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}]/gu;

/**
 * Whether a text can say what, where or who, so that somebody else could check it:
 *
 *     a link  or  (different words ≥ 2 and letters and digits ≥ 8)  or  (dense letters ≥ 6, of which different ≥ 4)
 *
 * Dense letters are those of scripts such as Chinese, Japanese, Korean and Thai. More text never makes it say less.
 */
export function saysSomething(text: string): boolean {
  const composed = text.normalize();
  // Nearly every proof that is one ends at the first, after two or three words.
  return hasWords(composed) || LINK.test(composed) || hasDenseLetters(composed);
}

function hasWords(text: string): boolean {
  let first: string | null = null;
  let isVaried = false;
  let letters = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const word = found[0].toLowerCase();
    first ??= word;
    isVaried ||= word !== first;
    letters += word.length;
    if (isVaried && letters >= FEWEST_LETTERS) return true;
  }
  return false;
}

function hasDenseLetters(text: string): boolean {
  const letters = text.match(DENSE_LETTER) ?? [];
  return letters.length >= FEWEST_DENSE_LETTERS && new Set(letters).size >= FEWEST_DIFFERENT;
}
