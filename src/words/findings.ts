import type { Bank, Finding } from '../../scoring/index.ts';
import { counted, hours, points, signed } from '../numbers.ts';
import { answerLabel, areaTitle, questionAsked, quoted, routeName } from './names.ts';

/** The sentence for a finding. It speaks to the person and cites the person's own answers. */
export function sentence(finding: Finding, bank: Bank): string {
  switch (finding.code) {
    case 'ready':
      return `For ${routeName(bank, finding.route)} you stand ${byTheMark(finding)}.`;
    case 'ready-too':
      return `${routeName(bank, finding.route)} is open to you too: you stand ${byTheMark(finding)}.`;
    case 'not-ready':
      return `${routeName(bank, finding.route)} stands at ${points(finding.readiness)} of the ${finding.readyAt} it takes.`;
    case 'nearest':
      return `${routeName(bank, finding.route)} is the nearest: ${hours(finding.hours)} of work would make you ready for it.`;
    case 'beyond-reach':
      return `${routeName(bank, finding.route)} takes about ${hours(finding.hours)} from here; beyond ${hours(finding.reachHours)} a job one step nearer is the better plan.`;
    case 'see-plan':
      return `${routeName(bank, finding.route)} takes more than three better answers; pm-path plan --toward ${finding.route} says which.`;
    case 'outdone':
      return `${routeName(bank, finding.route)} would not be recommended even with its whole plan done: ${routeName(bank, finding.by)} would still stand further above its mark.`;
    case 'not-needed':
      return 'You need not build up more first: a way in is open now.';
    case 'need':
      return finding.because;
    case 'need-area':
      return finding.score === null
        ? finding.because
        : `${finding.because} ${areaTitle(bank, finding.area)}: ${points(finding.score)} of the ${finding.atLeast} it takes.`;
    case 'out-of-reach':
      return `Everything this plan knows to do would bring ${routeName(bank, finding.route)} to ${points(finding.reachable)} of the ${finding.readyAt} it takes.`;
    case 'strength':
      return `${answered(bank, finding)}: ${outOf(finding)}.`;
    case 'unproven':
      return `${answered(bank, finding)}: ${lacking(finding)} it counts as ${quoted(answerLabel(bank, finding.question, finding.countsAs))}. Something to show for it is worth ${more(finding.points)}.`;
    case 'gap':
      return `${answered(bank, finding)}: ${outOf(finding)}.${nextDeed(bank, finding)}`;
    case 'adjustment':
      return `${finding.because} (${signed(finding.points)} points)`;
    case 'missing-facts':
      return `Not answered, so nothing that hangs on it counts: ${finding.questions.join(', ')}.`;
  }
}

function lacking({ proof }: Extract<Finding, { code: 'unproven' }>): string {
  return proof === 'none' ? 'without proof' : 'your proof says too little to be checked, so';
}

type Reached = Extract<Finding, { code: 'ready' | 'ready-too' }>;

function byTheMark({ readiness, readyAt }: Reached): string {
  return readiness > readyAt
    ? `above the mark of ${readyAt}, at ${points(readiness)}`
    : `at the mark of ${readyAt}`;
}

type Gap = Extract<Finding, { code: 'gap' }>;

/** The question and the answer in the person's own choice of words. */
function answered(
  bank: Bank,
  { question, answer }: { readonly question: string; readonly answer: string | null },
): string {
  const given = answer === null ? 'not answered' : quoted(answerLabel(bank, question, answer));
  return `${questionAsked(bank, question)} ${given}`;
}

function outOf({ points: reached, of }: { readonly points: number; readonly of: number }): string {
  return `${points(reached)} of ${points(of)} points`;
}

function more(gain: number): string {
  return gain < 1 ? 'less than a point more' : `${counted(gain, 'point')} more`;
}

function nextDeed(bank: Bank, { question, next }: Gap): string {
  return next === undefined ? '' : ` Next: ${quoted(answerLabel(bank, question, next))}.`;
}
