import { type AreaEvaluation, scoredWith } from '../score/area.ts';
import { proven } from '../score/standing.ts';

/**
 * The area with the best answer, proven, to each question that is missing. A better answer never lowers a score
 * nor breaks a need, so what this does not reach no answers to them can reach.
 * @param isMissing by the place of the question in the model
 */
export function withBestAnswers(
  { model, standings }: AreaEvaluation,
  isMissing: (place: number) => boolean,
): AreaEvaluation {
  return scoredWith(
    model,
    standings.map((stand, place) =>
      isMissing(place) ? proven(model.questions[place]!.question.answers.length - 1) : stand,
    ),
  );
}
