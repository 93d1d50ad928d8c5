import type { Action, Raise } from '../model/bank.ts';
import { type PlacedRaise, placedRaises, standingsAfter } from '../plan/raised-answers.ts';
import { type AreaEvaluation, scoredWith } from '../score/area.ts';

/** A set of answers of one area raised, and what comes of it. */
export type RaiseSet = {
  readonly raises: readonly Raise[];
  /** Area score afterwards, 0 to 100; `null` when the area has none. */
  readonly score: number | null;
  /** For each route: are its needs on this area met? */
  readonly needsMet: readonly boolean[];
};

/**
 * All sets of at most `most` answers to raise, in bank order of their first difference, a set after those
 * that raise more besides, the empty one last. An answer can be raised to what an offered action raises it to, or
 * its missing proof given, where that is above what counts now.
 */
export function raiseSets(
  area: AreaEvaluation,
  offered: readonly Action[],
  most: number,
): readonly RaiseSet[] {
  const possible = possibleRaises(area, offered);
  const outcome = (raises: readonly PlacedRaise[]): RaiseSet => {
    const after = scoredWith(area.model, standingsAfter(area, raises));
    return {
      raises: raises.map(({ at, to }) => {
        const { question } = area.model.questions[at]!;
        return { question: question.id, answer: question.answers[to]!.id };
      }),
      score: after.score,
      needsMet: after.unmetNeeds.map(({ length }) => length === 0),
    };
  };
  const extended = (raises: readonly PlacedRaise[]): readonly RaiseSet[] => [
    ...(raises.length === most
      ? []
      : possible
          .filter(({ at }) => at > (raises.at(-1)?.at ?? -1))
          .flatMap((one) => extended([...raises, one]))),
    outcome(raises),
  ];
  return extended([]);
}

/** In bank order. */
function possibleRaises(area: AreaEvaluation, offered: readonly Action[]): readonly PlacedRaise[] {
  const byActions = offered.flatMap((action) => placedRaises(area.model, action));
  return area.model.questions.flatMap(({ question }, at) => {
    const { claimed, counted } = area.standings[at]!;
    return question.answers.flatMap((_, to): readonly PlacedRaise[] => {
      if (to <= counted) return [];
      const isPossible = to === claimed || byActions.some((raise) => raise.at === at && raise.to === to);
      return isPossible ? [{ at, to }] : [];
    });
  });
}
