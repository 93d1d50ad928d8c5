import { type Answers, answerId } from '../model/answers.ts';
import type { WorthChecking } from '../result/result.ts';
import type { AreaModel } from '../score/area-model.ts';
import type { Evaluation } from '../score/evaluate.ts';
import type { Consistency } from './consistency.ts';

/** More nobody checks at once. */
const MOST = 2;

/** The answers whose certainty makes the same advice likelier by most; ties in bank order. */
export function worthChecking(
  answers: Answers,
  { areas }: Evaluation,
  { chance, ifCertain }: Consistency,
): readonly WorthChecking[] {
  return areas
    .flatMap(({ model, standings }) =>
      model.questions
        .filter((_, place) => standings[place]!.claimed !== null)
        .map(({ question }) => ({ model, question, consistency: ifCertain(question.id) })),
    )
    .filter(({ consistency }) => rounded(consistency) > rounded(chance))
    .sort((one, other) => other.consistency - one.consistency)
    .slice(0, MOST)
    .map(({ model, question, consistency }) => {
      const action = provingAction(model, question.id, answerId(answers[question.id])!);
      return {
        question: question.id,
        consistency: rounded(consistency),
        ...(action === undefined ? {} : { action }),
      };
    });
}

/** Its proof would show the answer: it leads to just that one. What the next answer takes shows something else. */
function provingAction({ offered }: AreaModel, question: string, given: string): string | undefined {
  return offered.find(({ raises }) =>
    raises.some((raised) => raised.question === question && raised.answer === given),
  )?.id;
}

/** Three decimals: a chance is exact to a tenth of a percentage point. What is not certain never reads as 1. */
export function rounded(chance: number): number {
  return chance > 1 - 1e-9 ? 1 : Math.min(0.999, Math.round(chance * 1000) / 1000);
}
