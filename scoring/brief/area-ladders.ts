import type { AreaModel } from '../score/area-model.ts';
import type { Facts } from '../score/facts.ts';
import { offeredTasks } from '../score/offered-actions.ts';
import { type Ladder, LadderInMaking } from './ladder.ts';
import type { NeedsTest } from './needs-test.ts';
import type { Places, QuickScore } from './quick-score.ts';
import { type RaisingSet, worthwhileSets } from './worthwhile-sets.ts';

/**
 * For each scored route what actions can make of the area for somebody who stands at these places; `null` when
 * none meets its needs.
 * @param tests for each scored route, `null` where it has no needs on the area
 */
export function areaLadders(
  model: AreaModel,
  facts: Facts,
  scoreOf: QuickScore,
  tests: readonly (NeedsTest | null)[],
  hoursOfUnit: number,
): (places: Places) => readonly (Ladder | null)[] {
  const worths = model.questions.map(({ question }) =>
    Float64Array.from(question.answers, ({ worth }) => worth),
  );
  const open = new Uint8Array(worths.length);
  const after = { claimed: new Int8Array(worths.length), counted: new Int8Array(worths.length) };
  let sets: readonly RaisingSet[] | null = null;

  /** An answer is raised where that counts more; a higher claim stays a claim. */
  const raise = ({ claimed, counted }: Places, { to }: RaisingSet): void => {
    for (let at = 0; at < worths.length; at += 1) {
      const isRaised = to[at] !== -1 && worths[at]![to[at]!]! > worths[at]![counted[at]!]!;
      after.claimed[at] = isRaised ? Math.max(to[at]!, claimed[at]!) : claimed[at]!;
      after.counted[at] = isRaised ? to[at]! : counted[at]!;
    }
  };
  return (places) => {
    sets ??= worthwhileSets(model, offeredTasks(model.area.actions, facts, new Set()), hoursOfUnit);
    const regardless = new LadderInMaking();
    const meeting = tests.map((test) => (test ? new LadderInMaking() : regardless));
    for (const set of sets) {
      raise(places, set);
      const score = scoreOf(after, open);
      regardless.step(set.effort, score);
      for (let route = 0; route < tests.length; route += 1)
        if (tests[route]?.(after, open, score)) meeting[route]!.step(set.effort, score);
    }
    const ladder = regardless.made();
    return meeting.map((one) => (one === regardless ? ladder : one.made()));
  };
}
