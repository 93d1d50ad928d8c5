import type { Bank } from '../../scoring/index.ts';
import { actionsOf, questionsOf } from '../bank/lookup.ts';
import { type AreaSpread, spreadsOf } from './area-spreads.ts';
import { type Groups, groupsOf, type Tallies } from './groups.ts';
import { type Part, partOf } from './part.ts';
import type { Tally } from './tally.ts';
import { FEWEST, shownCounts } from './too-few.ts';
import { countsOf, type WayCount, wayCounts } from './ways.ts';

/** What result lines say of many people. A count that is `null` is of too few to be shown. */
export type Cohort = {
  readonly people: number;
  /** Lines that say what was wrong with their record. */
  readonly unscored: number;
  readonly ways: readonly WayCount[];
  readonly areas: readonly AreaSpread[];
  readonly nearMark: Part;
  /** `null` where the lines do not tell. */
  readonly closeCalls: Part | null;
  readonly missing: { readonly unsettled: Part; readonly questions: readonly QuestionCount[] } | null;
  readonly actions: { readonly of: number; readonly best: readonly ActionHelp[] } | null;
  readonly groups?: Groups;
};

type QuestionCount = { readonly question: string; readonly people: number };

type ActionHelp = {
  readonly action: string;
  /** In how many plans it is. */
  readonly people: number;
  /** What it brings all of them together, in points of readiness. */
  readonly points: number;
  /** What it takes one of them. */
  readonly hours: number;
  readonly pointsPerHour: number;
};

const MOST_ACTIONS = 5;
const MOST_QUESTIONS = 10;

export function cohortOf(
  bank: Bank,
  all: Tally,
  unscored: number,
  groups: { readonly key: string; readonly tallies: Tallies } | null,
): Cohort {
  const ways = shownCounts([countsOf(bank, all)])[0]!;
  return {
    people: all.people,
    unscored,
    ways: wayCounts(bank, ways),
    areas: spreadsOf(bank, all),
    nearMark: partOf(all.near, all.people),
    closeCalls: all.close.of === 0 ? null : partOf(all.close.people, all.close.of),
    missing:
      all.unsettled.of === 0
        ? null
        : { unsettled: partOf(all.unsettled.people, all.unsettled.of), questions: questionsIn(bank, all) },
    actions: all.planned === 0 ? null : { of: all.planned, best: bestActions(bank, all) },
    ...(groups ? { groups: groupsOf(bank, groups.key, groups.tallies, ways) } : {}),
  };
}

/** Those that most people hang on. */
function questionsIn(bank: Bank, { questions }: Tally): readonly QuestionCount[] {
  return questionsOf(bank)
    .map(({ id }) => ({ question: id, people: questions.get(id) ?? 0 }))
    .filter(({ people }) => people >= FEWEST)
    .toSorted((one, other) => other.people - one.people)
    .slice(0, MOST_QUESTIONS);
}

/**
 * The five actions that together bring most for the hours: what an action brings all in whose plan it is, for each
 * hour that it takes one of them. What the actions of a plan bring adds up, so the five best are the best five.
 */
function bestActions(bank: Bank, { actions }: Tally): readonly ActionHelp[] {
  return actionsOf(bank)
    .flatMap(({ id, hours }) => {
      const { people, points } = actions.get(id) ?? { people: 0, points: 0 };
      return people < FEWEST ? [] : [{ action: id, people, points, hours, pointsPerHour: points / hours }];
    })
    .toSorted((one, other) => other.pointsPerHour - one.pointsPerHour)
    .slice(0, MOST_ACTIONS)
    .map((one) => ({ ...one, points: tenths(one.points), pointsPerHour: tenths(one.pointsPerHour) }));
}

function tenths(value: number): number {
  return Math.round(10 * value) / 10;
}
