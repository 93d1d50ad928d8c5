import {
  type Alternative,
  answerId,
  type Bank,
  type Finding,
  isScored,
  type Result,
  type WouldChange,
} from '../../scoring/index.ts';
import { sentence } from '../words/findings.ts';
import { questionAsked, routeName } from '../words/names.ts';
import { hours, weeks } from '../words/numbers.ts';
import { changeSentence } from '../words/steadiness.ts';
import { heading, item, type Page, paragraph } from './page.ts';

/** For each other way in: what would make it the recommended one, and what it would take. */
export function wouldChangeLines(page: Page, bank: Bank, result: Result): readonly string[] {
  const { alternatives, wouldChange } = result.recommendation;
  const scored = new Set(result.routes.filter(isScored).map(({ id }) => id));
  const others = wouldChange.filter(({ route }) => scored.has(route));
  if (others.length === 0) return [];
  return [
    ...heading(page, 'What would change it'),
    ...others.flatMap((change) => [
      ...changeLines(page, bank, result, change),
      ...alternatives
        .filter(({ route }) => route === change.route)
        .flatMap((alternative) => workLines(page, bank, change, alternative)),
    ]),
  ];
}

function changeLines(page: Page, bank: Bank, { answers }: Result, change: WouldChange): readonly string[] {
  const name = routeName(bank, change.route);
  if ('because' in change) {
    const beyond = change.because.every(({ code }) => BEYOND.has(code));
    const said = change.because.map((finding) => sentence(finding, bank)).join(' ');
    return paragraph(page, beyond ? `${name}: nothing you can do alone changes this. ${said}` : said);
  }
  const raised = Object.entries(change.raise);
  return [
    ...paragraph(
      page,
      `${name} would be recommended instead with ${raised.length === 1 ? 'this' : 'these'}:`,
    ),
    ...raised.flatMap(([question, answer]) => {
      const own = answerId(answers[question]) ?? null;
      return item(
        page,
        '-',
        `${questionAsked(bank, question)} With ${changeSentence(bank, question, own, answer)}.`,
      );
    }),
  ];
}

/** What no plan opens. */
const BEYOND: ReadonlySet<Finding['code']> = new Set(['need', 'need-area', 'out-of-reach']);

/** Hours and weeks; the reasons why not are those of the change. */
function workLines(page: Page, bank: Bank, change: WouldChange, alternative: Alternative): readonly string[] {
  const name = routeName(bank, alternative.route);
  if ('because' in alternative)
    return 'because' in change
      ? []
      : alternative.because.flatMap((finding) => paragraph(page, `${name}: ${sentence(finding, bank)}`));
  if (alternative.hours === 0) return paragraph(page, `${name} is open to you as well.`);
  return paragraph(
    page,
    `Its plan takes ${hours(alternative.hours)} of work in about ${weeks(alternative.weeks)}.`,
  );
}
