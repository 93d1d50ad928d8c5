import { type Answers, type Bank, type Finding, type Result, routeIfProven } from '../../scoring/index.ts';
import { isScored } from '../../scoring/result/index.ts';
import type { QuickCount } from '../../scoring/unanswered/index.ts';
import { closedBecause } from './closed-routes.ts';
import { findingInWords } from './finding-of-person.ts';
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
  if (toward === undefined) return `Go for it now: ${routeSpoken(bank, route)}.`;
  if (toward === null) return `${routeTitle(bank, route)}.`;
  return `${routeTitle(bank, route)}. Then ${routeSpoken(bank, toward)}.`;
}

/** The way in alone, where its direction and plan would rest on what was not asked. */
export function wayInSentence(bank: Bank, { recommendation: { route, toward, settled } }: Result): string {
  return recommendedSentence(bank, {
    recommendation: { route, settled, ...(toward === undefined ? {} : { toward: null }) },
  });
}

/** The same in a few words: "Go for it now: Option #1.", "Build experience first, towards Option #2." */
export function briefly(bank: Bank, { recommendation: { route, toward, settled } }: Recommended): string {
  const name = routeName(bank, route);
  if (!settled) return `So far: ${name}.`;
  if (toward === undefined) return `Go for it now: ${name}.`;
  return toward === null ? `${name}.` : `${name}, towards ${routeName(bank, toward)}.`;
}

const LOWEST_SO_FAR =
  'What you have not answered counts as the lowest answer so far, so points and plan may still change.';

/** What the advice comes to beside the plan, a sentence each: nothing for who is ready. */
export function whatToDo(bank: Bank, { recommendation, routes, answers }: Result): readonly string[] {
  const { toward, settled } = recommendation;
  // What is not known is no reason yet.
  if (!settled) return [LOWEST_SO_FAR];
  if (toward === undefined) return [];
  const route = routes.filter(isScored).find(({ id }) => id === toward);
  return [
    ...(toward === null
      ? ['No way in is near enough for a plan yet; what follows is where to begin all the same.']
      : []),
    ...(route && route.readiness >= route.readyAt
      ? [
          `You have the points that ${routeName(bank, route.id)} takes. Something else is in the way, which the plan clears.`,
        ]
      : []),
    ...ifProven(bank, answers),
  ];
}

/** "be hired from outside (Option #1)" */
function routeSpoken(bank: Bank, route: string): string {
  const title = routeTitle(bank, route);
  const name = routeName(bank, route);
  return title === name ? title : `${title.slice(name.length + 1).trim()} (${name})`;
}

/** Nothing where proofs alone would not open a way in. */
function ifProven(bank: Bank, answers: Answers): readonly string[] {
  const route = bank.prefer.find((id) => id === routeIfProven(bank, answers));
  return route === undefined
    ? []
    : [
        `With something to show for all that you claim, you would be ready for ${routeName(bank, route)} today.`,
      ];
}

/** Has quick mode left something out, so that points and steps of single answers would mislead? */
export function isPartial(quick: QuickCount | undefined): boolean {
  return quick !== undefined && quick.asked < quick.of;
}

/** What the verdict rests on, once it is settled; what blocks another way in is said with that way. */
export function verdictSentences(bank: Bank, result: Result, isQuick: boolean): readonly string[] {
  const { because, toward, settled } = result.recommendation;
  const isClosed = (finding: Finding) =>
    'route' in finding && closedBecause(bank, result, finding.route) !== null;
  // In quick mode facts are missing because nobody asked for them, which is said there.
  return because
    .filter(
      (finding) => (settled ? isOf(toward, finding) : finding.code === 'missing-facts') && !isClosed(finding),
    )
    .filter(({ code }) => !(isQuick && code === 'missing-facts'))
    .map((finding) => findingInWords(bank, result, finding));
}

function isOf(toward: string | null | undefined, finding: Finding): boolean {
  switch (finding.code) {
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
