import type { Bank } from '../model/bank.ts';
import { scoredRoutes } from '../model/lookup.ts';
import { evaluate } from '../score/evaluate.ts';
import { recommendedRoute } from '../score/recommended-route.ts';
import { commonOddsRatio, type OddsRatio, type Stratum } from '../statistics/odds-ratio.ts';
import { type Figure, figureFrom } from './figure.ts';
import type { Person } from './person.ts';

/**
 * How much likelier a group is told to go for a way in than the largest group, at equal deeds: the odds ratio common to
 * people whose areas have about the same mean score. 1: as likely.
 */
export type GroupDifference = {
  readonly group: string;
  readonly people: number;
  readonly comparedWith: string;
  readonly ready: Figure<OddsRatio | null>;
};

/** Of each of the two groups. */
const FEWEST_IN_GROUP = 50;
/** Points of the mean area score in which deeds count as equal. */
const STRATUM = 10;

/** @param people one line each */
export function groupDifferences(bank: Bank, people: readonly Person[]): readonly GroupDifference[] {
  const grouped = new Map<string, Judged[]>();
  for (const { group, answers } of people) {
    if (group === undefined) continue;
    const { areas, routes } = evaluate(bank, answers);
    const scores = areas.map(({ score }) => score).filter((score) => score !== null);
    const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
    const isReady = scoredRoutes(bank).some(({ id }) => id === recommendedRoute(bank, routes).id);
    grouped.set(group, [...(grouped.get(group) ?? []), { stratum: Math.floor(mean / STRATUM), isReady }]);
  }
  const [largest, ...others] = [...grouped].toSorted(([, one], [, other]) => other.length - one.length);
  return others.map(([group, judged]) => ({
    group,
    people: judged.length,
    comparedWith: largest![0],
    ready: figureFrom(judged.length, FEWEST_IN_GROUP, () => commonOddsRatio(strataOf(judged, largest![1]))),
  }));
}

type Judged = { readonly stratum: number; readonly isReady: boolean };

function strataOf(one: readonly Judged[], other: readonly Judged[]): readonly Stratum[] {
  const strata = [...new Set(one.map(({ stratum }) => stratum))];
  return strata.map((stratum) => {
    const count = (of: readonly Judged[], isReady: boolean) =>
      of.filter((person) => person.stratum === stratum && person.isReady === isReady).length;
    return {
      oneWith: count(one, true),
      oneWithout: count(one, false),
      otherWith: count(other, true),
      otherWithout: count(other, false),
    };
  });
}
