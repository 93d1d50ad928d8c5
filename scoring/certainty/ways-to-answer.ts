import type { Answers } from '../model/answers.ts';
import type { AreaEvaluation } from '../score/area.ts';
import type { Standing } from '../score/standing.ts';
import { waysToStand } from './slipped-area.ts';

/** One way of answering the questions of an area again. */
export type WayToAnswer = { readonly standings: readonly Standing[]; readonly chance: number };

/**
 * The likeliest ways in which the answers may slip; mostly all, so that their chances add up to 1.
 * @param most so many
 */
export function waysToAnswer(
  area: AreaEvaluation,
  answers: Answers,
  noise: number,
  most: number,
): readonly WayToAnswer[] {
  let ways: readonly WayToAnswer[] = [{ standings: [], chance: 1 }];
  for (const place of area.standings.keys()) {
    const stands = waysToStand(area, place, answers, { noise });
    ways = ways.flatMap(({ standings, chance }) =>
      stands.map((one) => ({ standings: [...standings, one.standing], chance: chance * one.chance })),
    );
    if (ways.length > most) ways = ways.toSorted((one, other) => other.chance - one.chance).slice(0, most);
  }
  return ways;
}

/** With every answer slipped down, and with every one slipped up: no way is worse, and none is better. */
export function endsOf(area: AreaEvaluation, answers: Answers, noise: number) {
  const low: Standing[] = [];
  const high: Standing[] = [];
  for (const place of area.standings.keys()) {
    const stands = waysToStand(area, place, answers, { noise }).map(({ standing }) => standing);
    low.push(stands.reduce((one, other) => (isBelow(other, one) ? other : one)));
    high.push(stands.reduce((one, other) => (isBelow(one, other) ? other : one)));
  }
  return { low, high };
}

function isBelow(one: Standing, other: Standing): boolean {
  return (one.claimed ?? 0) < (other.claimed ?? 0);
}
