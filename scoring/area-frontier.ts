import { scoreArea } from './area-score.ts';
import type { Action, Need } from './bank.ts';
import type { AreaEvaluation } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { needMet } from './needs.ts';
import { raise, type Standing } from './standing.ts';

/** What one set of actions of an area achieves. */
export type AreaOutcome = {
  readonly actions: readonly Action[];
  /** The set as bits, the first action in bank order the highest: the greater number has the earlier action. */
  readonly bits: number;
  readonly hours: number;
  /** Area score after the actions, 0 to 100; `null` when the area has none. */
  readonly score: number | null;
  /** Which of the needs on this area are met, as bits. */
  readonly needs: number;
};

/**
 * Every set of offered actions that holds, with each action, what it comes after.
 * @param needs the route's needs on this area, in the order of their bits
 */
export function areaOutcomes(
  area: AreaEvaluation,
  offered: readonly Action[],
  needs: readonly Need[],
  facts: Facts,
): readonly AreaOutcome[] {
  const raises = offered.map((action) => placedRaises(area, action));
  const befores = offered.map((action) => bitsOf(offered, (other) => action.after.includes(other.id)));
  const outcomes: AreaOutcome[] = [];
  for (let bits = 0; bits < 2 ** offered.length; bits += 1) {
    const chosen = (place: number) => (bits & bitAt(offered.length, place)) !== 0;
    if (befores.some((before, place) => chosen(place) && (bits & before) !== before)) continue;
    const standings = [...area.standings];
    raises.forEach((list, place) => {
      if (!chosen(place)) return;
      for (const { at, to } of list) {
        const { question } = area.model.questions[at]!;
        standings[at] = highest(standings[at]!, raise(question, area.standings[at]!, to));
      }
    });
    const assessed = { ...area, standings, ...scoreArea(area.model, standings) };
    const actions = offered.filter((_, place) => chosen(place));
    outcomes.push({
      actions,
      bits,
      hours: actions.reduce((sum, { hours }) => sum + hours, 0),
      score: assessed.score,
      needs: needs.reduce((met, need, bit) => met + (needMet(need, assessed, facts) ? 2 ** bit : 0), 0),
    });
  }
  return outcomes;
}

type PlacedRaise = { readonly at: number; readonly to: number };

/** Raises of questions that are left out for this person come to nothing. */
function placedRaises(area: AreaEvaluation, action: Action): readonly PlacedRaise[] {
  return action.raises.flatMap(({ question: id, answer }) => {
    const at = area.model.questions.findIndex(({ question }) => question.id === id);
    if (at === -1) return [];
    return [{ at, to: area.model.questions[at]!.question.answers.findIndex((other) => other.id === answer) }];
  });
}

/** Two actions that raise the same answer count once: as the higher of the two. */
function highest(one: Standing, other: Standing): Standing {
  return {
    claimed: other.claimed === null ? one.claimed : Math.max(one.claimed ?? 0, other.claimed),
    counted: Math.max(one.counted, other.counted),
  };
}

function bitsOf(offered: readonly Action[], includes: (action: Action) => boolean): number {
  return offered.reduce(
    (bits, action, place) => bits + (includes(action) ? bitAt(offered.length, place) : 0),
    0,
  );
}

function bitAt(length: number, place: number): number {
  return 2 ** (length - 1 - place);
}
