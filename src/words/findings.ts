import type { Bank, Finding } from '../../scoring/index.ts';
import { answerLabel, areaTitle, quoted, routeName } from './names.ts';
import { hours, points } from './numbers.ts';

/** The sentence for a finding. It speaks to the person and cites the person's own answers. */
export function sentence(finding: Finding, bank: Bank): string {
  switch (finding.code) {
    case 'ready':
      return `${routeName(bank, finding.route)} stands at ${points(finding.readiness)}, and it takes ${finding.readyAt}.`;
    case 'ready-too':
      return `${routeName(bank, finding.route)} is open to you too, at ${points(finding.readiness)} of the ${finding.readyAt} it takes.`;
    case 'not-ready':
      return `${routeName(bank, finding.route)} stands at ${points(finding.readiness)} of the ${finding.readyAt} it takes.`;
    case 'nearest':
      return `${routeName(bank, finding.route)} is the nearest: ${hours(finding.hours)} of work would make you ready for it.`;
    case 'not-needed':
      return 'You need not build up more first: a way in is open now.';
    case 'need':
    case 'need-area':
      return finding.because;
    case 'out-of-reach':
      return `Everything this plan knows to do would bring ${routeName(bank, finding.route)} to ${points(finding.reachable)} of the ${finding.readyAt} it takes.`;
    case 'strength':
      return `${areaTitle(bank, finding.area)}: you answered ${label(bank, finding)}. That gives ${points(finding.points)} of ${points(finding.of)} points.`;
    case 'unproven':
      return `${areaTitle(bank, finding.area)}: you answered ${label(bank, finding)}, with nothing yet to show for it, so it counts as ${quoted(answerLabel(bank, finding.question, finding.countsAs))}. A proof is worth ${points(finding.points)} more points.`;
    case 'gap':
      return `${areaTitle(bank, finding.area)}: ${given(bank, finding)} That gives ${points(finding.points)} of ${points(finding.of)} points.${nextDeed(bank, finding)}`;
    case 'adjustment':
      return `${finding.because} (${finding.points > 0 ? '+' : ''}${finding.points} points)`;
    case 'missing-facts':
      return `Not answered, so nothing that hangs on it counts: ${finding.questions.join(', ')}.`;
  }
}

type Gap = Extract<Finding, { code: 'gap' }>;

function label(
  bank: Bank,
  { question, answer }: { readonly question: string; readonly answer: string },
): string {
  return quoted(answerLabel(bank, question, answer));
}

function given(bank: Bank, { question, answer }: Gap): string {
  if (answer === null) return 'this is not answered yet.';
  return `you answered ${quoted(answerLabel(bank, question, answer))}.`;
}

function nextDeed(bank: Bank, { question, next }: Gap): string {
  return next === undefined ? '' : ` Next: ${quoted(answerLabel(bank, question, next))}.`;
}
