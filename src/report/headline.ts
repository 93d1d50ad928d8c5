import { type Bank, type Finding, isScored, type Result } from '../../scoring/index.ts';
import { printable } from '../terminal/printable.ts';
import { wrapped } from '../terminal/wrap.ts';
import { sentence } from '../words/findings.ts';
import { routeName, routeTitle } from '../words/names.ts';
import { hours, weeks } from '../words/numbers.ts';
import { type Page, paragraph } from './page.ts';

/** The recommendation in a sentence to act on, and what it rests on. */
export function headline(page: Page, bank: Bank, result: Result, isQuick: boolean): readonly string[] {
  const { recommendation } = result;
  const { because, toward } = recommendation;
  // In quick mode facts are missing because nobody asked for them, which is said there.
  const verdicts = because.filter(
    (finding) => isOf(toward, finding) && !(isQuick && finding.code === 'missing-facts'),
  );
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

/** What belongs to the verdict; what blocks the other way in is said with that way. */
function isOf(toward: string | null | undefined, finding: Finding): boolean {
  switch (finding.code) {
    case 'ready':
    case 'ready-too':
    case 'out-of-reach':
    case 'missing-facts':
      return true;
    case 'need':
    case 'need-area':
      return toward === null || toward === finding.route;
    default:
      return false;
  }
}

function recommendedSentence(bank: Bank, { recommendation: { route, toward } }: Result): string {
  if (toward == null) return routeTitle(bank, route);
  return `${routeTitle(bank, route)}. Then ${inSentence(routeTitle(bank, toward))}.`;
}

function whatToDo({ recommendation, plan, routes }: Result, bank: Bank): string {
  if (recommendation.toward === undefined)
    return 'You are ready for this way in: what to do now stands in the plan below.';
  if (recommendation.toward === null)
    return 'No plan made of these actions opens a way in yet. The reasons stand below, and where to begin all the same.';
  const route = routes.filter(isScored).find(({ id }) => id === recommendation.toward)!;
  return `You are at ${route.readiness} of the ${route.readyAt} points that ${routeName(bank, route.id)} takes. The plan below closes the gap with ${hours(plan.hours)} of work in about ${weeks(plan.weeks)}.`;
}

/** A numbered way in is a word like others: "option #2: ...". Any other title is a name, and cited. */
function inSentence(title: string): string {
  return /^[A-Z][a-z]+ #/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : `“${title}”`;
}
