import { answerId, type Bank, type Finding, questionStates, type Result } from '../../scoring/index.ts';
import { findingSentence } from './findings.ts';
import { routeName } from './names.ts';

/**
 * A finding as a result tells it: without points that stand beside it, and where nothing was answered that would
 * tell whether a need is met, not as a fact.
 */
export function findingInWords(bank: Bank, result: Pick<Result, 'answers'>, finding: Finding): string {
  switch (finding.code) {
    case 'ready-too':
      return `${routeName(bank, finding.route)} is open to you too.`;
    case 'need':
      return isUnsaid(bank, result, finding)
        ? `${finding.because} You have not said yet whether it is so.`
        : finding.because;
    default:
      return findingSentence(bank, finding);
  }
}

function isUnsaid(
  bank: Bank,
  { answers }: Pick<Result, 'answers'>,
  { route: id, because }: Extract<Finding, { code: 'need' }>,
): boolean {
  const route = bank.routes.find((one) => one.id === id);
  if (route?.kind !== 'scored') return false;
  const states = questionStates(bank, answers);
  const isOpen = (question: string) => states.get(question) === 'open' && answerId(answers[question]) == null;
  return route.needs.some(
    (need) =>
      need.kind === 'condition' &&
      need.because === because &&
      need.when.some(({ question }) => isOpen(question)),
  );
}
