import type { AreaModel } from '../score/area-model.ts';

/** Places of answers for each question of a model: as claimed (-1 for none), and as counted. */
export type Places = { readonly claimed: Int8Array; readonly counted: Int8Array };

/**
 * `scoreArea` without its objects: the score, 0 to 100 (0 where no question counts), by the same sums in the same order; for somebody who
 * scores a hundred thousand people.
 * @param open receives which questions are open
 */
export type QuickScore = (places: Places, open: Uint8Array) => number;

export function quickScore({ questions, ceiling }: AreaModel): QuickScore {
  const weights = Float64Array.from(questions, ({ question }) => question.weight);
  const worths = questions.map(({ question }) => Float64Array.from(question.answers, ({ worth }) => worth));
  const gates = questions.map((one) => one.gates);
  return ({ claimed, counted }, open) => {
    let sum = 0;
    for (let at = 0; at < weights.length; at += 1) {
      open[at] = 1;
      for (const { place, opens } of gates[at]!)
        if (open[place] === 0 || claimed[place] === -1 || !opens[claimed[place]!]) open[at] = 0;
      if (open[at] === 1) sum += weights[at]! * worths[at]![counted[at]!]!;
    }
    return weights.length === 0 ? 0 : (100 * sum) / ceiling;
  };
}
