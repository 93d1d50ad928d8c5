import type { Action } from '../model/bank.ts';
import type { AreaEvaluation } from '../score/area.ts';
import type { AreaModel } from '../score/area-model.ts';
import { raise, type Standing } from '../score/standing.ts';

/** An answer to be reached: the place of the question in the area's model, and of the answer in its list. */
export type PlacedRaise = { readonly at: number; readonly to: number };

/** What the action raises of this area; questions that are left out for this person come to nothing. */
export function placedRaises(model: AreaModel, action: Action): readonly PlacedRaise[] {
  return action.raises.flatMap(({ question: id, answer }) => {
    const at = model.questions.findIndex(({ question }) => question.id === id);
    if (at === -1) return [];
    return [{ at, to: model.questions[at]!.question.answers.findIndex((other) => other.id === answer) }];
  });
}

/**
 * The same for one set of actions after another, none of which raises an answer twice. What it gives is good until it
 * is asked again.
 */
export function raising({
  model,
  standings,
}: AreaEvaluation): (raises: readonly PlacedRaise[]) => readonly Standing[] {
  const reached = model.questions.map(({ question }, at) =>
    question.answers.map((_, to) => raise(standings[at]!, to)),
  );
  const after = [...standings];
  let raised: readonly PlacedRaise[] = [];
  return (raises) => {
    for (let place = 0; place < raised.length; place += 1) {
      const { at } = raised[place]!;
      after[at] = standings[at]!;
    }
    for (let place = 0; place < raises.length; place += 1) {
      const { at, to } = raises[place]!;
      after[at] = reached[at]![to]!;
    }
    raised = raises;
    return after;
  };
}

/** Two raises of the same answer count once: as the higher of the two. */
export function standingsAfter(
  { standings }: AreaEvaluation,
  raises: readonly PlacedRaise[],
): readonly Standing[] {
  const after = [...standings];
  for (let place = 0; place < raises.length; place += 1) {
    const { at, to } = raises[place]!;
    after[at] = higher(after[at]!, raise(standings[at]!, to));
  }
  return after;
}

function higher(one: Standing, other: Standing): Standing {
  return {
    claimed: other.claimed === null ? one.claimed : Math.max(one.claimed ?? 0, other.claimed),
    counted: Math.max(one.counted, other.counted),
  };
}
