import type { AreaModel } from './area-model.ts';
import type { Standing } from './standing.ts';

export type AreaScore = {
  /** 0 to 100, with unproven claims lowered; `null` when no question counts. */
  readonly score: number | null;
  /** The same as answered, whether proven or not. */
  readonly claimed: number | null;
  /** For each question of the model: is it put to the person? A closed one counts as its lowest answer. */
  readonly open: readonly boolean[];
};

/**
 * A = 100 · Σ weight·worth / Σ weight, over the weighted questions not left out.
 * @param standings one for each question of the model, in its order
 */
export function scoreArea(model: AreaModel, standings: readonly Standing[]): AreaScore {
  const open = openQuestions(model, standings);
  let counted = 0;
  let claimed = 0;
  model.questions.forEach(({ question }, place) => {
    if (!open[place]) return;
    const stand = standings[place]!;
    counted += question.weight * question.answers[stand.counted]!.worth;
    claimed += question.weight * question.answers[Math.max(stand.claimed ?? 0, stand.counted)]!.worth;
  });
  if (model.questions.length === 0) return { score: null, claimed: null, open };
  return { score: (100 * counted) / model.ceiling, claimed: (100 * claimed) / model.ceiling, open };
}

/** A question opens when every gate before it is open and its claimed answer is among the accepted. */
function openQuestions(model: AreaModel, standings: readonly Standing[]): readonly boolean[] {
  const open: boolean[] = [];
  for (const { gates } of model.questions) {
    open.push(
      gates.every(({ place, opens }) => {
        const claimed = standings[place]!.claimed;
        return open[place] === true && claimed !== null && opens[claimed] === true;
      }),
    );
  }
  return open;
}
