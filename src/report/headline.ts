import { type Bank, isScored, type Result } from '../../scoring/index.ts';
import { printable } from '../terminal/printable.ts';
import { wrapped } from '../terminal/wrap.ts';
import { sentence } from '../words/findings.ts';
import { routeName, routeTitle } from '../words/names.ts';
import { hours, weeks } from '../words/numbers.ts';
import { type Page, paragraph } from './page.ts';

/** The recommendation in a sentence to act on, and what it rests on. */
export function headline(page: Page, bank: Bank, result: Result): readonly string[] {
  const { recommendation } = result;
  const verdicts = recommendation.because.filter(({ code }) => VERDICTS.has(code));
  return [
    ...wrapped(
      page.palette.title(page.palette.good(printable(recommendedSentence(bank, result)))),
      page.width,
    ),
    '',
    ...paragraph(page, whatToDo(result, bank)),
    ...verdicts.flatMap((finding) => paragraph(page, sentence(finding, bank))),
  ];
}

const VERDICTS = new Set(['ready', 'ready-too', 'need', 'need-area', 'out-of-reach', 'missing-facts']);

function recommendedSentence(bank: Bank, { recommendation: { route, toward } }: Result): string {
  if (toward == null) return routeTitle(bank, route);
  return `${routeTitle(bank, route)}. Then ${lowerFirst(routeTitle(bank, toward))}.`;
}

function whatToDo({ recommendation, plan, routes }: Result, bank: Bank): string {
  if (recommendation.toward === undefined)
    return 'You are ready for this way in: what to do now stands in the plan below.';
  if (recommendation.toward === null)
    return 'No plan made of these actions opens a way in yet. The reasons stand below, and where to begin all the same.';
  const route = routes.filter(isScored).find(({ id }) => id === recommendation.toward)!;
  return `You are at ${route.readiness} of the ${route.readyAt} points that ${routeName(bank, route.id)} takes. The plan below closes the gap with ${hours(plan.hours)} of work in about ${weeks(plan.weeks)}.`;
}

/** "Option #2: ..." stays as it is; a title that starts a sentence would not. */
function lowerFirst(title: string): string {
  return /^[A-Z][a-z]+ #/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
