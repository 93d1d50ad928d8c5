import type { AreaEvaluation } from '../score/area.ts';
import { scoreArea } from '../score/area-score.ts';
import type { AreaNeed, Claim } from '../score/needs.ts';
import { unproven } from '../score/standing.ts';
import { withBestAnswers } from './best-answers.ts';

/**
 * What an area can still come to, facts known, over all answers to the questions that are still open. A
 * better answer never lowers a score nor breaks a need, so two completions bound all: every open question
 * left unknown, and every open question given its best answer, proven.
 */
export type AreaBounds = {
  /** Scores, 0 to 100; `null` when no question of the area counts. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** One for each scored route. */
  readonly needs: readonly NeedsBounds[];
};

/** The needs of one route on the area: met whatever comes, met by some completion, and the least score then. */
type NeedsBounds = {
  readonly certain: boolean;
  readonly possible: boolean;
  /** No completion that meets the needs scores less. */
  readonly lowestIfMet: number;
};

/**
 * @param area with open questions standing as unknown
 * @param isOpen by the place of the question in the model: may it still be answered?
 */
export function areaBounds(area: AreaEvaluation, isOpen: (place: number) => boolean): AreaBounds {
  const best = withBestAnswers(area, isOpen);
  return {
    lowest: area.score,
    highest: best.score,
    needs: area.model.needs.map((ofRoute, route) => ({
      certain: area.unmetNeeds[route]!.length === 0,
      possible: best.unmetNeeds[route]!.length === 0,
      lowestIfMet: ofRoute.length === 0 ? (area.score ?? 0) : lowestMeeting(area, isOpen, ofRoute),
    })),
  };
}

/** The score with just the claims that the needs ask for, without proof, or what they ask of the score itself. */
function lowestMeeting(
  area: AreaEvaluation,
  isOpen: (place: number) => boolean,
  needs: readonly AreaNeed[],
): number {
  const { questions } = area.model;
  const standings = [...area.standings];
  const claim = ({ place, accepts }: Claim): void => {
    if (!isOpen(place)) return;
    const least = accepts.indexOf(true);
    if (least <= (standings[place]!.claimed ?? -1)) return;
    standings[place] = unproven(questions[place]!.question, least);
    for (const gate of questions[place]!.gates) claim({ place: gate.place, accepts: gate.opens });
  };
  let atLeast = 0;
  for (const need of needs) {
    if (need.kind === 'score') atLeast = Math.max(atLeast, need.atLeast);
    if (need.kind === 'claims') need.claims.forEach(claim);
  }
  return Math.max(atLeast, scoreArea(area.model, standings).score ?? 0);
}
