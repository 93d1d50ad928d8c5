import type { Answers } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import { evaluate } from '../score/evaluate.ts';
import { placedRaises } from './raised-answers.ts';

/**
 * Ids of the actions that would bring nothing but the proof of what the person claims already: whoever can show
 * it need not do them.
 */
export function claimedActions(bank: Bank, answers: Answers): ReadonlySet<string> {
  const ids = evaluate(bank, answers).areas.flatMap((area) =>
    area.model.area.actions
      .filter((action) => {
        const effects = placedRaises(area.model, action).filter(
          ({ at, to }) => to > area.standings[at]!.counted,
        );
        return effects.length > 0 && effects.every(({ at, to }) => (area.standings[at]!.claimed ?? -1) >= to);
      })
      .map(({ id }) => id),
  );
  return new Set(ids);
}
