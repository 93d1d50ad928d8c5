import type { WeightedQuestion } from '../model/bank.ts';
import { proven, unproven } from '../score/standing.ts';
import { isProvenIn, placeIn } from './answer-codes.ts';

/** Where the codes of a question's answers put a person; codes that come to the same have the same number. */
export type StandingCodes = {
  /** By code: the number of its standing. */
  readonly numbers: Uint8Array;
  /** How many standings there are. */
  readonly count: number;
  /** By number: places of the answer claimed (-1 for none) and of the one that counts. */
  readonly claimed: Int8Array;
  readonly counted: Int8Array;
};

export function standingCodes(question: WeightedQuestion): StandingCodes {
  const codes = Array.from({ length: 2 * question.answers.length + 1 }, (_, code) => code);
  const all = codes.map((code) => {
    const place = placeIn(code);
    if (place === -1) return { claimed: -1, counted: 0 };
    return isProvenIn(code) ? proven(place) : unproven(question, place);
  });
  const firsts = all.map((one) =>
    all.findIndex(({ claimed, counted }) => claimed === one.claimed && counted === one.counted),
  );
  const distinct = [...new Set(firsts)];
  return {
    numbers: Uint8Array.from(firsts, (first) => distinct.indexOf(first)),
    count: distinct.length,
    claimed: Int8Array.from(distinct, (code) => all[code]!.claimed ?? -1),
    counted: Int8Array.from(distinct, (code) => all[code]!.counted),
  };
}
