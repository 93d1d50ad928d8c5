import { type Consistency, consistency } from '../certainty/consistency.ts';
import { judgement } from '../certainty/judgement.ts';
import { missingAnswers } from '../certainty/missing-answers.ts';
import { turnedDirection } from '../certainty/turned-direction.ts';
import { rounded, worthChecking } from '../certainty/worth-checking.ts';
import type { Answers } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import type { Recommendation, Steadiness } from '../result/result.ts';
import type { Evaluation } from '../score/evaluate.ts';
import type { SetAside } from '../score/offered-tasks.ts';
import { directionOf, type Verdict } from './verdict.ts';

type Certainty = Pick<
  Recommendation,
  | 'closeCall'
  | 'settled'
  | 'couldBecome'
  | 'hangsOn'
  | 'consistency'
  | 'consistencyWithin'
  | 'sameDirection'
  | 'sameDirectionWithin'
  | 'judgement'
  | 'worthChecking'
>;

/** Below this the same advice is not likely enough to be called steady. */
const STEADY_FROM = 0.9;

/** How sure the recommended route is: against what is missing, against another day, and against another judgement. */
export function certainty(
  bank: Bank,
  answers: Answers,
  evaluation: Evaluation,
  verdict: Verdict,
  { flips }: Steadiness,
  setAside: SetAside,
): Certainty {
  const missing = missingAnswers(bank, answers);
  const again = consistency(bank, answers, evaluation);
  const chance = rounded(again.chance);
  const closeCall = !missing.settled || flips.length > 0 || chance < STEADY_FROM;
  return {
    closeCall,
    ...missing,
    ...told('consistency', again),
    ...(verdict.kind === 'fallback'
      ? told('sameDirection', sameDirection(bank, answers, evaluation, verdict, setAside, again))
      : {}),
    judgement: judgement(bank, evaluation),
    worthChecking: closeCall ? worthChecking(answers, evaluation, again) : [],
  };
}

type Known = Pick<Consistency, 'chance' | 'within'>;

/** How likely the same person, asked again, gets the same route and is led in the same direction. */
function sameDirection(
  bank: Bank,
  answers: Answers,
  evaluation: Evaluation,
  verdict: Verdict,
  setAside: SetAside,
  { chance, within }: Known,
): Known {
  const turned = turnedDirection(bank, answers, evaluation, directionOf(verdict), setAside);
  const most = Math.min(turned.most, chance);
  return {
    chance: chance - (turned.least + most) / 2,
    within: within + (most - turned.least) / 2,
  };
}

/** A chance in thousandths, and how far it may be off where that is more than what the rounding takes. */
function told<Key extends 'consistency' | 'sameDirection'>(key: Key, { chance, within }: Known) {
  const off = Math.ceil(1000 * within - 0.5) / 1000;
  return { [key]: rounded(chance), ...(off > 0 ? { [`${key}Within`]: off } : {}) } as {
    readonly [one in Key]: number;
  } & { readonly [one in `${Key}Within`]?: number };
}
