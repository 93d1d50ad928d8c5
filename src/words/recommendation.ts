import {
  type Answers,
  type Bank,
  type Finding,
  type Plan,
  type Result,
  routeIfProven,
} from '../../scoring/index.ts';
import { isScored } from '../../scoring/result/index.ts';
import type { QuickCount } from '../../scoring/unanswered/index.ts';
import { hours, weeks } from '../numbers.ts';
import { closedBecause } from './closed-routes.ts';
import { sentence } from './findings.ts';
import { routeName, routeTitle } from './names.ts';

type Recommended = {
  readonly recommendation: Pick<Result['recommendation'], 'route' | 'toward' | 'settled'>;
};

/** The recommendation in a sentence to act on. */
export function recommendedSentence(
  bank: Bank,
  { recommendation: { route, toward, settled } }: Recommended,
): string {
  // Who has not said enough yet is told which way it points, not to go.
  if (!settled)
    return `So far, ${routeTitle(bank, route).replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase())}.`;
  if (toward === undefined) return goForIt(bank, route);
  if (toward === null) return routeTitle(bank, route);
  return `${routeTitle(bank, route)}. Then ${lowerFirst(routeTitle(bank, toward))}.`;
}

/** The way in alone, where its direction and plan would rest on what was not asked. */
export function wayInSentence(bank: Bank, { recommendation: { route, toward, settled } }: Result): string {
  return recommendedSentence(bank, {
    recommendation: { route, settled, ...(toward === undefined ? {} : { toward: null }) },
  });
}

export function whatToDo(bank: Bank, { recommendation, plan, routes, answers }: Result): string {
  if (recommendation.toward === undefined) return thisWeek(plan);
  const proven = ifProven(bank, answers);
  if (recommendation.toward === null)
    return `No plan made of these actions opens a way in near enough yet: the reasons say why, and the plan where to begin all the same.${proven}`;
  const route = routes.filter(isScored).find(({ id }) => id === recommendation.toward)!;
  if (route.readiness >= route.readyAt)
    return `You have the points that ${routeName(bank, route.id)} takes, and something else is still in the way. The plan clears it with ${hours(plan.hours)} of work in about ${weeks(plan.weeks)}.${proven}`;
  return `You are at ${route.readiness} of the ${route.readyAt} points that ${routeName(bank, route.id)} takes. The plan closes the gap with ${hours(plan.hours)} of work in about ${weeks(plan.weeks)}.${proven}`;
}

/** "Go for it now: be hired from outside (Option #1)." */
function goForIt(bank: Bank, route: string): string {
  const title = routeTitle(bank, route);
  const name = routeName(bank, route);
  return title === name
    ? `Go for it now: ${title}.`
    : `Go for it now: ${title.slice(title.indexOf(':') + 1).trim()} (${name}).`;
}

function thisWeek({ then: [first] }: Plan): string {
  return first
    ? `You are ready for this way in. This week: ${first.title}. First step: ${first.firstStep}`
    : 'You are ready for this way in.';
}

/** Nothing where proofs alone would not open a way in. */
function ifProven(bank: Bank, answers: Answers): string {
  const route = bank.prefer.find((id) => id === routeIfProven(bank, answers));
  return route === undefined
    ? ''
    : ` With something to show for all that you claim, you would be ready for ${routeName(bank, route)} today.`;
}

/** In place of how steady the result is: what quick mode left out counts as the lowest, and would distort it. */
export const STEADINESS_LATER =
  'The way in stands whatever the questions left out are answered with. How easily one of your own answers would change it can be told once the others are asked too.';

/** Has quick mode left something out, so that points and steps of single answers would mislead? */
export function isPartial(quick: QuickCount | undefined): boolean {
  return quick !== undefined && quick.asked < quick.of;
}

/** What the verdict rests on; what blocks another way in is said with that way. */
export function verdictSentences(bank: Bank, result: Result, isQuick: boolean): readonly string[] {
  const { because, toward } = result.recommendation;
  const isClosed = (finding: Finding) =>
    'route' in finding && closedBecause(bank, result, finding.route) !== null;
  // In quick mode facts are missing because nobody asked for them, which is said there.
  return because
    .filter((finding) => isOf(toward, finding) && !isClosed(finding))
    .filter(({ code }) => !(isQuick && code === 'missing-facts'))
    .map((finding) => sentence(finding, bank));
}

function isOf(toward: string | null | undefined, finding: Finding): boolean {
  switch (finding.code) {
    case 'ready':
    case 'ready-too':
    case 'out-of-reach':
    case 'beyond-reach':
    case 'missing-facts':
      return true;
    case 'need':
    case 'need-area':
      return toward === null || toward === finding.route;
    default:
      return false;
  }
}

/**
 * What quick mode left out, and what that does to the numbers; nothing when it left nothing out.
 * @param answers what was given; a file may leave open what was asked of it
 */
export function quickSentence({ asked, of }: QuickCount, answers: Answers): string | null {
  const open = asked - Object.keys(answers).length;
  if (of === asked && open === 0) return null;
  const settled =
    open === 0
      ? 'No answer to the others can change the way in recommended here.'
      : `${open} of these ${open === 1 ? 'has' : 'have'} no answer yet and could still change the way in recommended here; the others cannot as long as ${open === 1 ? 'it stays' : 'they stay'} open.`;
  return `Asked in quick mode: ${asked} of at most ${of} questions. ${settled} Points and a plan rest on what was not asked, so they are told once it is.`;
}

/** "Option #2: ..." stays as it is; a title that starts a sentence would not. */
function lowerFirst(title: string): string {
  return /^[A-Z][a-z]+ #/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
