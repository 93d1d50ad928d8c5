import type { AreaModel, Gate } from './area-model.ts';
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
  const open: boolean[] = [];
  const score = countedScore(model, standings, open);
  if (score === null) return { score, claimed: null, open };
  let claimed = 0;
  for (let place = 0; place < model.questions.length; place += 1) {
    const stand = standings[place]!;
    if (open[place]) claimed += model.questions[place]!.points[stand.claimed ?? stand.counted]!;
  }
  return { score, claimed: (100 * claimed) / model.ceiling, open };
}

/**
 * The score alone. Written with plain loops and a list that can be used again: a plan scores an area anew for each set of
 * actions.
 * @param open gets for each question whether it is open
 */
export function countedScore(
  { questions, ceiling }: AreaModel,
  standings: readonly Standing[],
  open: boolean[],
): number | null {
  if (questions.length === 0) return null;
  let counted = 0;
  for (let place = 0; place < questions.length; place += 1) {
    const { gates, points } = questions[place]!;
    open[place] = isOpened(gates, standings, open);
    if (open[place]) counted += points[standings[place]!.counted]!;
  }
  return (100 * counted) / ceiling;
}

/** A question opens when every gate before it is open and its claimed answer is among the accepted. */
function isOpened(gates: readonly Gate[], standings: readonly Standing[], open: readonly boolean[]): boolean {
  for (let gate = 0; gate < gates.length; gate += 1) {
    const { place, opens } = gates[gate]!;
    const { claimed } = standings[place]!;
    if (!open[place] || claimed === null || !opens[claimed]) return false;
  }
  return true;
}
