import {
  type Alternative,
  answerId,
  type Bank,
  type Finding,
  type Result,
  type WouldChange,
} from '../../scoring/index.ts';
import { isScored } from '../../scoring/result/index.ts';
import { hours, weeks } from '../numbers.ts';
import { closedBecause } from './closed-routes.ts';
import { findingInWords } from './finding-of-person.ts';
import { answerHead, routeName } from './names.ts';
import { changeSentence, flipsShown } from './steadiness.ts';

/** For another way in: what would make it the recommended one, by which answers, and what work that takes. */
export type ChangeInWords = {
  readonly says: string;
  readonly answers: readonly string[];
  readonly work: readonly string[];
};

/** For each other way in that has points and is not closed to the person. */
export function changesInWords(bank: Bank, result: Result): readonly ChangeInWords[] {
  const { alternatives, wouldChange } = result.recommendation;
  const scored = new Set(result.routes.filter(isScored).map(({ id }) => id));
  return wouldChange
    .filter(({ route }) => scored.has(route) && closedBecause(bank, result, route) === null)
    .map((change) => ({
      ...changeInWords(bank, result, change),
      work: alternatives
        .filter(({ route }) => route === change.route)
        .flatMap((alternative) => workInWords(bank, result, change, alternative)),
    }));
}

function changeInWords(bank: Bank, result: Result, change: WouldChange): Omit<ChangeInWords, 'work'> {
  const name = routeName(bank, change.route);
  if ('because' in change) {
    const said = change.because.map((finding) => findingInWords(bank, result, finding)).join(' ');
    if (!change.because.every(({ code }) => BEYOND.has(code))) return { says: said, answers: [] };
    const { flips } = result.recommendation.steadiness;
    return flips.some(({ route }) => route === change.route)
      ? {
          says: `${name}: no plan leads there, only another answer to what you were asked. ${said}`,
          answers: [],
        }
      : { says: `${name}: nothing you can do alone leads there. ${said}`, answers: [] };
  }
  const raised = Object.entries(change.raise);
  if (isToldAsFlip(result, change.route, raised))
    return {
      says: `${name} would be recommended with a single other answer: see “How sure this is”.`,
      answers: [],
    };
  return {
    says: `${name} would be recommended instead with ${raised.length === 1 ? 'this' : 'these together'}:`,
    answers: raised.map(([question, answer]) => {
      const own = answerId(result.answers[question]) ?? null;
      return `${answerHead(bank, question)} ${changeSentence(bank, question, own, answer)}.`;
    }),
  };
}

/** A single answer one step up is among those that the advice hangs on, and is told there. */
function isToldAsFlip(
  { recommendation: { steadiness } }: Result,
  route: string,
  raised: readonly (readonly [question: string, answer: string])[],
): boolean {
  const [first, ...others] = raised;
  return (
    others.length === 0 &&
    flipsShown(steadiness.flips).shown.some(
      (flip) => flip.route === route && flip.question === first?.[0] && flip.to === first[1],
    )
  );
}

/** What no plan opens. */
const BEYOND: ReadonlySet<Finding['code']> = new Set(['need', 'need-area', 'out-of-reach']);

/**
 * What it takes to become ready, which is less than to be the recommended way; the reasons why it cannot be done are
 * those of the change. The weeks hold the steps of the way in beside the work, or they would be too many for its hours.
 */
function workInWords(
  bank: Bank,
  result: Result,
  change: WouldChange,
  alternative: Alternative,
): readonly string[] {
  if (!('because' in alternative))
    return alternative.hours === 0
      ? []
      : [
          `Just to be ready for ${routeName(bank, alternative.route)} takes ${hours(alternative.hours)} of work and, with the other steps of that way in, ${weeks(alternative.weeks)}.`,
        ];
  if ('because' in change) return [];
  return alternative.because.flatMap((finding) => {
    if (finding.code !== 'beyond-reach') return [findingInWords(bank, result, finding)];
    // Where no way in is near enough, the hours stand beside the verdict.
    return result.recommendation.toward === null
      ? []
      : [
          `Just to be ready for ${routeName(bank, alternative.route)} would take ${hours(finding.hours)} of work.`,
        ];
  });
}
