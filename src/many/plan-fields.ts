import {
  type Answers,
  actionGains,
  type Bank,
  missingAnswers,
  type ShortResult,
} from '../../scoring/index.ts';

/**
 * `,"hangsOn":[...],"plan":{...}` of a result line: the questions without an answer that can decide, and what each action
 * of the plan brings.
 */
export function planFields(bank: Bank): (result: ShortResult, answers: Answers) => string {
  return ({ route, toward }, answers) => {
    const { hangsOn } = missingAnswers(bank, answers);
    const target = toward === undefined ? route : toward;
    const gains = target === null ? [] : actionGains(bank, answers, target);
    const plan = Object.fromEntries(gains.map(({ action, points }) => [action, points]));
    return `,"hangsOn":${JSON.stringify(hangsOn)},"plan":${JSON.stringify(plan)}`;
  };
}
