import type { Bank } from '../../scoring/index.ts';
import { readinessInWholePoints } from '../../scoring/progress/index.ts';
import type { RaterAgreement } from '../../scoring/raters/index.ts';
import { counted } from '../numbers.ts';
import type { RatersView, RaterView, Seen, Unsettled } from '../record/raters.ts';
import { answerHead, answerLabel, areaTitle, listed, questionName, quoted, routeName } from './names.ts';
import { differenceInWords } from './progress.ts';

/** How others see a person, in sentences: a terminal and a report lay the same ones out. */
export type RatersInWords = {
  /** Which disputes decide. */
  readonly settle: string;
  readonly toSettle: readonly Point[];
  /** Where all see less than the person, or more. */
  readonly alike: readonly Point[];
  readonly raters: readonly {
    readonly title: string;
    readonly says: readonly string[];
    readonly differences: readonly Point[];
  }[];
};

export type Point = { readonly head: string; readonly lines: readonly string[] };

/** What the figure after each rater means. */
export const AGREEMENT =
  'Agreement is 1 where two people answer the same throughout, and 0 where they agree no more than by chance (weighted kappa).';

export function ratersInWords(bank: Bank, view: RatersView): RatersInWords {
  const { own, raters, seenAlike, toSettle } = view;
  const names = ['you', ...raters.map(({ name }) => name)];
  const decides = new Set(toSettle?.questions.map(({ question }) => question));
  return {
    settle: settleInWords(bank, toSettle),
    toSettle: (toSettle?.questions ?? []).map((one) => ({
      head: `${areaTitle(bank, one.area)}. ${sideBySide(bank, names, one)}`,
      lines: [shownByInWords(one)],
    })),
    alike: seenAlike.map((one) => ({
      head: `${areaTitle(bank, one.area)}, all see ${one.seen} than you. ${sideBySide(bank, names, one)}`,
      lines: [],
    })),
    raters: raters.map((rater) => ({
      title: `How ${rater.name} sees it`,
      says: [adviceBy(bank, own, rater), standBy(bank, own, rater), agreementInWords(rater.agreement)],
      differences: rater.differences.map((one) => ({
        head: `${areaTitle(bank, one.area)}: ${questionName(bank, one.question)}`,
        // How to settle it is said where it decides.
        lines: differenceInWords(bank, one).slice(0, decides.has(one.question) ? 1 : undefined),
      })),
    })),
  };
}

function settleInWords(bank: Bank, toSettle: RatersView['toSettle']): string {
  if (toSettle === null)
    return 'There are too many differences to tell exactly which of them decide. Begin with the areas that count most.';
  const { couldBecome, questions } = toSettle;
  const names = couldBecome.map((id) => routeName(bank, id));
  if (questions.length === 0)
    return `Nothing has to be: whoever is right in each question, the advice is ${names[0]}.`;
  const [these, settled] =
    questions.length === 1
      ? ['this one answer', 'once it is settled']
      : [`these ${questions.length} answers`, 'once they are settled'];
  return `Depending on who is right, the advice is ${listed(names, 'or')}. It hangs on ${these}: ${settled}, whoever was right, nothing else you see differently can change the way in.`;
}

/** How those who answered a question did. */
function sideBySide(
  bank: Bank,
  names: readonly string[],
  { question, own, others }: Pick<Unsettled, 'question' | 'own' | 'others'>,
): string {
  const byAnswer = new Map<string, string[]>();
  for (const [place, answer] of [own, ...others].entries())
    if (answer !== null) byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), names[place]!]);
  const said = [...byAnswer].map(
    ([answer, who]) => `${quoted(answerLabel(bank, question, answer))} (${who.join(', ')})`,
  );
  return `${answerHead(bank, question)} ${said.join('; ')}.`;
}

/** What there would be to show for the higher answer. */
function shownByInWords({ settledBy }: Unsettled): string {
  return settledBy.length === 0
    ? 'Ask each other what the answer rests on.'
    : `It could be shown by ${settledBy.map(({ proof }) => quoted(proof)).join(' or ')}.`;
}

function adviceBy(bank: Bank, own: Seen, rater: RaterView): string {
  const [theirs, yours] = [rater, own].map((seen) => adviceInWords(bank, seen));
  return `The advice by these answers: ${theirs}${theirs === yours ? ', as by yours' : `; by yours: ${yours}`}.`;
}

/** "Build experience first, towards Option #2". */
function adviceInWords(bank: Bank, { recommendation: { route, toward } }: Seen): string {
  return `${routeName(bank, route)}${toward == null ? '' : `, towards ${routeName(bank, toward)}`}`;
}

function standBy(bank: Bank, own: Seen, rater: Seen): string {
  const stands = Object.keys(own.routes).map((id) => {
    const [theirs, yours] = [rater, own].map(({ routes }) => readinessInWholePoints(bank, id, routes[id]!));
    return `${routeName(bank, id)} ${theirs === yours ? `${theirs}, as by yours` : `${theirs} instead of ${yours}`}`;
  });
  return `Readiness: ${stands.join('; ')}.`;
}

function agreementInWords({ questions, same, kappa }: RaterAgreement): string {
  if (questions === 0) return 'No question was answered by both of you.';
  const beyond = kappa === null ? '' : ` Agreement: ${kappa.toFixed(2)}.`;
  return `The same answer in ${same} of ${counted(questions, 'question')} that you both answered.${beyond}`;
}
