import type { Bank, Finding } from '../../scoring/index.ts';
import { counted, hours, points, signed } from '../numbers.ts';
import { answerHead, answerLabel, areaTitle, listed, questionName, quoted, routeName } from './names.ts';

/** The sentence for a finding. It speaks to the person and cites the person's own answers. */
export function findingSentence(bank: Bank, finding: Finding): string {
  switch (finding.code) {
    case 'ready':
      return `You are ready for ${routeName(bank, finding.route)}: ${reached(finding)}.`;
    case 'ready-too':
      return `${routeName(bank, finding.route)} is open to you too: ${reached(finding)}.`;
    case 'not-ready':
      return `${routeName(bank, finding.route)} is at ${points(finding.readiness)} points of the ${finding.readyAt} it takes.`;
    case 'nearest':
      return `${routeName(bank, finding.route)} is the nearest: ${hours(finding.hours)} of work would make you ready for it.`;
    case 'beyond-reach':
      return `${routeName(bank, finding.route)} takes about ${hours(finding.hours)} from here. Beyond ${hours(finding.reachHours)}, a job one step nearer is the better plan.`;
    case 'see-plan':
      return `${routeName(bank, finding.route)} takes more than three better answers. pm-path plan --toward ${finding.route} leads to them.`;
    case 'outdone':
      return `Even with all of its plan done, ${routeName(bank, finding.route)} would not be recommended: ${routeName(bank, finding.by)} would still stand further above what it takes.`;
    case 'not-needed':
      return 'You need not build up more first: a way in is open now.';
    case 'need':
      return finding.because;
    case 'need-area':
      return finding.score === null
        ? finding.because
        : `${finding.because} (${areaTitle(bank, finding.area)}: ${points(finding.score)} of 100, and it takes ${finding.atLeast}.)`;
    case 'out-of-reach':
      return `All that a plan here can hold would bring ${routeName(bank, finding.route)} to ${points(finding.reachable)} points of the ${finding.readyAt} it takes.`;
    case 'strength':
      return `${answered(bank, finding)}, ${outOf(finding)}.`;
    case 'unproven':
      return `${answered(bank, finding)}; ${lacking(finding)} it counts as ${quoted(answerLabel(bank, finding.question, finding.countsAs))}. Something to show for it would bring ${more(finding.points)}.`;
    case 'gap':
      return `${answered(bank, finding)}, ${outOf(finding)}.${nextDeed(bank, finding)}`;
    case 'adjustment':
      return `${finding.because} (${signed(finding.points)} points)`;
    case 'missing-facts':
      return missingSentence(bank, finding.questions);
  }
}

function lacking({ proof }: Extract<Finding, { code: 'unproven' }>): string {
  return proof === 'none' ? 'without proof' : 'your proof says too little to be checked, so';
}

type Reached = Extract<Finding, { code: 'ready' | 'ready-too' }>;

function reached({ readiness, readyAt }: Reached): string {
  return readiness > readyAt
    ? `${points(readiness)} points, and it takes ${readyAt}`
    : `${readyAt} points, just what it takes`;
}

function missingSentence(bank: Bank, questions: readonly string[]): string {
  const names = listed(questions.map((id) => quoted(questionName(bank, id))));
  return `You have not answered ${names}, so nothing that hangs on ${questions.length === 1 ? 'it' : 'them'} counts.`;
}

type Gap = Extract<Finding, { code: 'gap' }>;

/** The question by its name, and the answer that the person chose. */
function answered(
  bank: Bank,
  { question, answer }: { readonly question: string; readonly answer: string | null },
): string {
  const given = answer === null ? 'not answered' : quoted(answerLabel(bank, question, answer));
  return `${answerHead(bank, question)} ${given}`;
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
