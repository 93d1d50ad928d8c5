import type { Bank } from '../../scoring/index.ts';
import { actionsOf, questionsOf } from '../bank/lookup.ts';
import type { Spread } from './spread.ts';
import { type Tally, wayOf } from './tally.ts';
import { type Count, FEWEST, shownCounts } from './too-few.ts';

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

/** So many of so many people. */
export type Part = { readonly people: Count; readonly of: number };

export type WayCount = { readonly route: string; readonly toward?: string | null; readonly people: Count };

/** Of those who have a score in the area; `null` where they are too few for the figure. */
type AreaSpread = {
  readonly id: string;
  readonly of: Count;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
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

type Groups = {
  readonly key: string;
  readonly shown: readonly Group[];
  /** Groups of fewer than five people, and those that would give them away. */
  readonly leftOut: number;
};

export type Group = {
  readonly value: string | null;
  readonly people: number;
  readonly ways: readonly WayCount[];
  readonly areas: readonly Omit<AreaSpread, 'of'>[];
};

/** People in a group, by the value of the key; `null` for those whose line has none. */
export type Tallies = ReadonlyMap<string | null, Tally>;

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

type Way = { readonly route: string; readonly toward?: string | null };

/** In the order of the bank; the fallback once for each route that it leads towards, and for none. */
function waysOf(bank: Bank): readonly Way[] {
  return bank.routes.flatMap(({ kind, id }): readonly Way[] =>
    kind === 'scored' ? [{ route: id }] : [...bank.prefer, null].map((toward) => ({ route: id, toward })),
  );
}

function countsOf(bank: Bank, { ways }: Tally): readonly number[] {
  return waysOf(bank).map((way) => ways.get(wayOf(way)) ?? 0);
}

function wayCounts(bank: Bank, counts: readonly Count[]): readonly WayCount[] {
  return waysOf(bank).map((way, at) => ({ ...way, people: counts[at]! }));
}

function partOf(people: number, of: number): Part {
  return { people: shownCounts([[people, of - people]])[0]![0]!, of };
}

/** A quarter of the people lies beyond a quartile, and half beyond a median: there are `FEWEST` in it at least. */
const FEWEST_FOR_QUARTILES = 4 * FEWEST;
const FEWEST_FOR_MEDIAN = 2 * FEWEST;

function spreadsOf(bank: Bank, { areas, people }: Tally): readonly AreaSpread[] {
  return bank.areas.flatMap(({ id, questions }, at) => {
    // An area of facts alone has no score.
    if (questions.every(({ kind }) => kind === 'fact')) return [];
    const spread = areas[at]!;
    const from = (least: number, part: number) => (spread.count < least ? null : quantile(spread, part));
    return [
      {
        id,
        of: partOf(spread.count, people).people,
        lowerQuartile: from(FEWEST_FOR_QUARTILES, 0.25),
        median: from(FEWEST_FOR_MEDIAN, 0.5),
        upperQuartile: from(FEWEST_FOR_QUARTILES, 0.75),
      },
    ];
  });
}

function quantile(spread: Spread, part: number): number {
  return Math.round(10 * spread.quantile(part)) / 10;
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

/** The largest first; those without a value of the key last. What is hidden of all is hidden in each. */
function groupsOf(bank: Bank, key: string, tallies: Tallies, ofAll: readonly Count[]): Groups {
  const all = [...tallies].toSorted(
    ([one, { people }], [other, { people: others }]) =>
      Number(one === null) - Number(other === null) || others - people,
  );
  const sizes = shownCounts([all.map(([, { people }]) => people)])[0]!;
  const shown = all.filter((_, at) => sizes[at] !== null);
  const leftOut = all.filter((_, at) => sizes[at] === null).map(([, tally]) => countsOf(bank, tally));
  // What all groups have less what those shown have is what those left out have.
  const rest = leftOut.length === 0 ? [] : [sumOf(leftOut)];
  const counts = shownCounts([...shown.map(([, tally]) => countsOf(bank, tally)), ...rest]);
  return {
    key,
    shown: shown.map(([value, tally], at) => ({
      value,
      people: tally.people,
      ways: wayCounts(
        bank,
        counts[at]!.map((count, way) => (ofAll[way] === null ? null : count)),
      ),
      areas: spreadsOf(bank, tally).map(({ of: _, ...spread }) => spread),
    })),
    leftOut: leftOut.length,
  };
}

function sumOf(rows: readonly (readonly number[])[]): readonly number[] {
  return rows[0]!.map((_, at) => rows.reduce((sum, row) => sum + row[at]!, 0));
}
