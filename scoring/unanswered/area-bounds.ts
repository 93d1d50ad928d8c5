import type { Need } from '../model/bank.ts';
import type { AreaModel } from '../score/area-model.ts';
import { scoreArea } from '../score/area-score.ts';
import { type AreaEvaluation, scoredWith } from '../score/evaluate.ts';
import type { Facts } from '../score/facts.ts';
import { needMet } from '../score/needs.ts';
import { proven, type Standing, unproven } from '../score/standing.ts';

/**
 * What an area can still come to, facts settled, over all answers to the questions that are still open. A
 * better answer never lowers a score nor breaks a need, so two completions bound all: every open question
 * left unknown, and every open question given its best answer, proven.
 */
export type AreaOutlook = {
  /** Scores, 0 to 100; `null` when no question of the area counts. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** One for each scored route. */
  readonly needs: readonly NeedsOutlook[];
};

/** The needs of one route on the area: met whatever comes, met by some completion, and the least score then. */
type NeedsOutlook = {
  readonly certain: boolean;
  readonly possible: boolean;
  /** No completion that meets the needs scores less. */
  readonly lowestIfMet: number;
};

/**
 * @param area with open questions standing as unknown
 * @param isOpen for each question of the model: may it still be answered?
 * @param needs for each scored route its needs on this area
 */
export function areaOutlook(
  area: AreaEvaluation,
  isOpen: readonly boolean[],
  needs: readonly (readonly Need[])[],
  facts: Facts,
): AreaOutlook {
  const best = scoredWith(
    area.model,
    area.standings.map((stand, place) => (isOpen[place] ? bestStanding(area.model, place) : stand)),
  );
  return {
    lowest: area.score,
    highest: best.score,
    needs: needs.map((ofRoute) => ({
      certain: ofRoute.every((need) => needMet(need, area, facts)),
      possible: ofRoute.every((need) => needMet(need, best, facts)),
      lowestIfMet: ofRoute.length === 0 ? (area.score ?? 0) : lowestMeeting(area, isOpen, ofRoute),
    })),
  };
}

function bestStanding(model: AreaModel, place: number): Standing {
  return proven(model.questions[place]!.question.answers.length - 1);
}

/** The score with just the claims that the needs ask for, without proof, or what they ask of the score itself. */
function lowestMeeting(area: AreaEvaluation, isOpen: readonly boolean[], needs: readonly Need[]): number {
  const { model } = area;
  const standings = [...area.standings];
  const claim = (place: number, accepted: readonly boolean[]): void => {
    if (!isOpen[place]) return;
    const least = accepted.indexOf(true);
    if (least <= (standings[place]!.claimed ?? -1)) return;
    standings[place] = unproven(model.questions[place]!.question, least);
    for (const gate of model.questions[place]!.gates) claim(gate.place, gate.opens);
  };
  let atLeast = 0;
  for (const need of needs) {
    if (need.kind === 'area') atLeast = Math.max(atLeast, need.atLeast);
    else
      for (const term of need.when) {
        const place = model.questions.findIndex(({ question }) => question.id === term.question);
        if (place === -1) continue;
        const { answers } = model.questions[place]!.question;
        claim(
          place,
          answers.map(({ id }) => term.accepts.includes(id)),
        );
      }
  }
  return Math.max(atLeast, scoreArea(model, standings).score ?? 0);
}
