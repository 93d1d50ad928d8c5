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
import { sentence } from './findings.ts';
import { questionAsked, routeName } from './names.ts';
import { changeSentence } from './steadiness.ts';

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
        .flatMap((alternative) => workInWords(bank, change, alternative)),
    }));
}

function changeInWords(bank: Bank, { answers }: Result, change: WouldChange): Omit<ChangeInWords, 'work'> {
  const name = routeName(bank, change.route);
  if ('because' in change) {
    const beyond = change.because.every(({ code }) => BEYOND.has(code));
    const said = change.because.map((finding) => sentence(finding, bank)).join(' ');
    return { says: beyond ? `${name}: nothing you can do alone changes this. ${said}` : said, answers: [] };
  }
  const raised = Object.entries(change.raise);
  return {
    says: `${name} would be recommended instead with ${raised.length === 1 ? 'this' : 'these'}:`,
    answers: raised.map(([question, answer]) => {
      const own = answerId(answers[question]) ?? null;
      return `${questionAsked(bank, question)} With ${changeSentence(bank, question, own, answer)}.`;
    }),
  };
}

/** What no plan opens. */
const BEYOND: ReadonlySet<Finding['code']> = new Set(['need', 'need-area', 'out-of-reach']);

/** Hours and weeks; the reasons why not are those of the change. */
function workInWords(bank: Bank, change: WouldChange, alternative: Alternative): readonly string[] {
  const name = routeName(bank, alternative.route);
  if ('because' in alternative)
    return 'because' in change
      ? []
      : alternative.because.map((finding) => {
          const said = sentence(finding, bank);
          return finding.code === 'beyond-reach' ? said : `${name}: ${said}`;
        });
  if (alternative.hours === 0) return [`${name} is open to you as well.`];
  return [`Its plan takes ${hours(alternative.hours)} of work in about ${weeks(alternative.weeks)}.`];
}
