import type { Given } from '../model/answers.ts';
import { hasProof } from '../model/answers.ts';
import type { WeightedQuestion } from '../model/bank.ts';
import { proven, type Standing, unproven } from '../score/standing.ts';

/**
 * Where an answer may slip to when the same person is asked again: its neighbours there are, each as likely as the
 * other. One that needs proof is proven when the answer given was.
 * @param claimed place of the answer given
 */
export function slipsOf(
  question: WeightedQuestion,
  given: Given | undefined,
  claimed: number,
): readonly Standing[] {
  const stand = (place: number) => (hasProof(given) ? proven(place) : unproven(question, place));
  return [
    ...(claimed > 0 ? [stand(claimed - 1)] : []),
    ...(claimed < question.answers.length - 1 ? [stand(claimed + 1)] : []),
  ];
}
