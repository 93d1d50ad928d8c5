import type { Bank, Flip, Steadiness } from '../../scoring/index.ts';
import { counted } from '../numbers.ts';
import { answerHead, answerLabel, questionName, quoted, routeCited } from './names.ts';
import { upperFirst } from './upper-first.ts';

/** How easily the recommendation would change, in one sentence. */
export function steadinessSentence(bank: Bank, { changes, flips }: Steadiness): string {
  if (changes === 0) return 'No answer is there to change, so nothing can be said about how steady this is.';
  const tried = `of ${counted(changes, 'small change')} to a single answer`;
  if (flips.length === 0) return `Steady: ${tried}, none would bring other advice.`;
  const [first] = flips;
  if (flips.every(({ question }) => question === first!.question))
    return `A close call: one answer decides it, ${quoted(questionName(bank, first!.question))}.`;
  const what = leadAlike(flips) ? `lead to ${routeCited(bank, first!.route)} instead` : 'bring other advice';
  return `A close call: ${tried}, ${flips.length} would ${what}.`;
}

/** More changes than this nobody reads; the rest is counted. */
const MOST_FLIPS = 3;

/** The flips to be told one by one, and the number of those that are not. */
export function flipsShown(flips: readonly Flip[]): {
  readonly shown: readonly Flip[];
  readonly left: number;
} {
  return { shown: flips.slice(0, MOST_FLIPS), left: Math.max(0, flips.length - MOST_FLIPS) };
}

type FlipsInWords = {
  /** For each shown: the question, where it is not the same for all; the changed answer; where it would lead. */
  readonly shown: readonly string[];
  /** "And 2 other changes"; `null` when all are shown. */
  readonly rest: string | null;
};

export function flipsInWords(bank: Bank, flips: readonly Flip[]): FlipsInWords {
  const isOne = flips.every(({ question }) => question === flips[0]!.question);
  const { shown, left } = flipsShown(flips);
  return {
    shown: shown.map((flip) => {
      const change = upperFirst(flipSentence(bank, flips, flip));
      return isOne ? change : `${answerHead(bank, flip.question)} ${change}`;
    }),
    rest: left === 0 ? null : `And ${counted(left, 'other change')}`,
  };
}

/** What the changed answer would be and, unless all flips lead there, where it would lead. */
function flipSentence(bank: Bank, flips: readonly Flip[], { question, from, to, route }: Flip): string {
  const change = changeSentence(bank, question, from, to);
  const isSaid = leadAlike(flips) && flips.some((flip) => flip.question !== question);
  return isSaid ? `${change}.` : `${change} would lead to ${routeCited(bank, route)}.`;
}

function leadAlike(flips: readonly Flip[]): boolean {
  return flips.every(({ route }) => route === flips[0]!.route);
}

/** @param from the person's own answer; `null` when there is none */
export function changeSentence(bank: Bank, question: string, from: string | null, to: string): string {
  const wanted = quoted(answerLabel(bank, question, to));
  if (from === to) return `something to show for ${wanted}`;
  return from === null
    ? `${wanted}, where you have no answer`
    : `${wanted} instead of ${quoted(answerLabel(bank, question, from))}`;
}
