import { consistency } from '../certainty/consistency.ts';
import { judgement } from '../certainty/judgement.ts';
import { missingAnswers } from '../certainty/missing-answers.ts';
import { rounded, worthChecking } from '../certainty/worth-checking.ts';
import type { Answers } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import type { Recommendation, Steadiness } from '../result/result.ts';
import type { Evaluation } from '../score/evaluate.ts';

type Certainty = Pick<
  Recommendation,
  'closeCall' | 'settled' | 'couldBecome' | 'hangsOn' | 'consistency' | 'judgement' | 'worthChecking'
>;

/** Below this the same advice is not likely enough to be called steady. */
const STEADY_FROM = 0.9;

/** How sure the recommended route is: against what is missing, against another day, and against another judgement. */
export function certainty(
  bank: Bank,
  answers: Answers,
  evaluation: Evaluation,
  { flips }: Steadiness,
): Certainty {
  const missing = missingAnswers(bank, answers);
  const again = consistency(bank, answers, evaluation);
  const chance = rounded(again.chance);
  const closeCall = !missing.settled || flips.length > 0 || chance < STEADY_FROM;
  return {
    closeCall,
    ...missing,
    consistency: chance,
    judgement: judgement(bank, evaluation),
    worthChecking: closeCall ? worthChecking(answers, evaluation, again) : [],
  };
}
