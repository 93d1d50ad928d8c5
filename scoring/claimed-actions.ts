import type { Answers } from './answers.ts';
import type { Bank } from './bank.ts';
import { evaluate } from './evaluate.ts';
import { placedRaises } from './raised.ts';
import { raise } from './standing.ts';

/**
 * Ids of the actions that would bring nothing but the proof of what the person claims already: whoever can show
 * it need not do them.
 */
export function claimedActions(bank: Bank, answers: Answers): ReadonlySet<string> {
  const ids = evaluate(bank, answers).areas.flatMap((area) =>
    area.model.area.actions
      .filter((action) => {
        const effects = placedRaises(area, action).filter(({ at, to }) => {
          const before = area.standings[at]!;
          return raise(area.model.questions[at]!.question, before, to) !== before;
        });
        return effects.length > 0 && effects.every(({ at, to }) => (area.standings[at]!.claimed ?? -1) >= to);
      })
      .map(({ id }) => id),
  );
  return new Set(ids);
}
