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
 * A = 100 · Σ weight·worth / Σ weight, over the weighted questions not left out. Written with plain loops: a plan
 * scores an area anew for each set of actions.
 * @param standings one for each question of the model, in its order
 */
export function scoreArea(model: AreaModel, standings: readonly Standing[]): AreaScore {
  const { questions, ceiling } = model;
  const open = openQuestions(model, standings);
  if (questions.length === 0) return { score: null, claimed: null, open };
  let counted = 0;
  let claimed = 0;
  for (let place = 0; place < questions.length; place += 1) {
    if (!open[place]) continue;
    const { points } = questions[place]!;
    const stand = standings[place]!;
    counted += points[stand.counted]!;
    claimed += points[stand.claimed ?? stand.counted]!;
  }
  return { score: (100 * counted) / ceiling, claimed: (100 * claimed) / ceiling, open };
}

/** A question opens when every gate before it is open and its claimed answer is among the accepted. */
function openQuestions({ questions }: AreaModel, standings: readonly Standing[]): readonly boolean[] {
  const open: boolean[] = [];
  for (let place = 0; place < questions.length; place += 1)
    open.push(isOpened(questions[place]!.gates, standings, open));
  return open;
}

function isOpened(gates: readonly Gate[], standings: readonly Standing[], open: readonly boolean[]): boolean {
  for (let gate = 0; gate < gates.length; gate += 1) {
    const { place, opens } = gates[gate]!;
    const { claimed } = standings[place]!;
    if (!open[place] || claimed === null || !opens[claimed]) return false;
  }
  return true;
}
