import type { Answers } from '../model/answers.ts';
import type { AreaEvaluation } from '../score/area.ts';
import type { AreaModel } from '../score/area-model.ts';
import type { Assessed } from '../score/needs.ts';
import type { Standing } from '../score/standing.ts';
import { type Boxes, BoxTable, FINEST, NO_ROOM, oneBox } from './boxes.ts';
import { slipsOf } from './slips.ts';

export type Slipping = {
  /** Chance that an answer slips. */
  readonly noise: number;
  /** Full id of a question whose answer does not. */
  readonly certain?: string;
};

/** In place of a claimed answer: the question is closed or unknown, or nothing asks for it any more. */
const NO_CLAIM = -1;

/** So many ways of one area are told apart; of more, those with sums near each other are taken together. */
const MOST_WAYS = 512;

/**
 * Every way in which the answers given may slip, each apart from the others; missing ones stay. The numbers of a way
 * are Σ weight · worth and, for each question of the model, the claimed answer while something asks for it. Which ways
 * there are, and in which order, does not depend on the chances.
 */
export function slippedArea(area: AreaEvaluation, answers: Answers, slipping: Slipping): Boxes {
  const { questions, ceiling } = area.model;
  const neededUntil = lastUses(area.model);
  const start = Float64Array.from([0, ...questions.map(() => NO_CLAIM)]);
  let ways = oneBox(start);
  let step = FINEST;
  for (let place = 0; place < questions.length; ) {
    const stands = waysToStand(area, place, answers, slipping);
    const followed = followedBy(
      area.model,
      place,
      ways,
      stands,
      neededUntil,
      new BoxTable(start.length, MOST_WAYS, step),
    );
    if (followed === null) step = Math.max(2 * step, ceiling / MOST_WAYS);
    else {
      ways = followed;
      place += 1;
    }
  }
  return ways;
}

/** @returns `null` when there is no room for all */
function followedBy(
  { questions }: AreaModel,
  place: number,
  ways: Boxes,
  stands: readonly WayToStand[],
  neededUntil: readonly number[],
  table: BoxTable,
): Boxes | null {
  const { question, gates } = questions[place]!;
  const least = new Float64Array(ways.size);
  const most = new Float64Array(ways.size);
  const closed: readonly WayToStand[] = [{ standing: { claimed: null, counted: 0 }, chance: 1 }];
  for (let way = 0; way < ways.count; way += 1) {
    const from = way * ways.size;
    const isOpen = gates.every((gate) => gate.opens[ways.least[from + 1 + gate.place]!] === true);
    for (const { standing, chance } of isOpen ? stands : closed) {
      for (let at = 0; at < ways.size; at += 1) {
        const isNeeded = at === 0 || neededUntil[at - 1]! > place;
        least[at] = isNeeded ? ways.least[from + at]! : NO_CLAIM;
        most[at] = isNeeded ? ways.most[from + at]! : NO_CLAIM;
      }
      const worth = question.weight * question.answers[standing.counted]!.worth;
      least[0]! += worth;
      most[0]! += worth;
      if (neededUntil[place]! > place) {
        least[1 + place] = standing.claimed ?? NO_CLAIM;
        most[1 + place] = least[1 + place]!;
      }
      if (table.add(least, most, ways.chances[way]! * chance) === NO_ROOM) return null;
    }
  }
  return table.boxes();
}

type WayToStand = { readonly standing: Standing; readonly chance: number };

export function waysToStand(
  { model, standings }: AreaEvaluation,
  place: number,
  answers: Answers,
  { noise, certain }: Slipping,
): readonly WayToStand[] {
  const { question } = model.questions[place]!;
  const standing = standings[place]!;
  if (standing.claimed === null) return [{ standing, chance: 1 }];
  const slips = slipsOf(question, answers[question.id], standing.claimed);
  const chance = question.id === certain ? 0 : noise;
  return [
    { standing, chance: 1 - chance },
    ...slips.map((slip) => ({ standing: slip, chance: chance / slips.length })),
  ];
}

/** What the needs on an area go by, for the numbers of a way that begin at a place. */
export function assessedWith(
  { questions, ceiling }: AreaModel,
  numbers: Float64Array,
  from: number,
): Assessed {
  const claims = questions.map((_, place) => numbers[from + 1 + place]!);
  return {
    standings: claims.map((claim) => ({ claimed: claim === NO_CLAIM ? null : claim, counted: 0 })),
    open: claims.map((claim) => claim !== NO_CLAIM),
    score: questions.length === 0 ? null : (100 * numbers[from]!) / ceiling,
  };
}

/** For each question the place of the last one that waits for its answer; beyond all where a need asks for it. */
function lastUses({ questions, needs }: AreaModel): readonly number[] {
  const uses = questions.map(() => -1);
  for (const [place, { gates }] of questions.entries()) for (const gate of gates) uses[gate.place] = place;
  for (const need of needs.flat())
    if (need.kind === 'claims') for (const { place } of need.claims) uses[place] = Number.POSITIVE_INFINITY;
  return uses;
}
