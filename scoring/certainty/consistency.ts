import type { Answers } from '../model/answers.ts';
import type { Bank } from '../model/bank.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { recommendedRoute } from '../score/recommended-route.ts';
import type { World } from '../score/world.ts';
import { type IsKept, isKeptIn, OUT } from './kept-route.ts';
import type { OpenArea } from './rest.ts';
import { slippedAreas } from './slipped-areas.ts';
import { coarser, FINEST, NO_ROOM, type States, StateTable } from './states.ts';

/** How likely the same person, asked again next week, gets the same recommended route. */
export type Consistency = {
  /** 0 to 1. */
  readonly chance: number;
  /** The same when this answer does not slip, by the full id of its question. */
  readonly ifCertain: (question: string) => number;
};

/**
 * Every weighted answer given slips, with the bank's chance, to one of its neighbours, each apart from the others;
 * facts and missing answers stay. Areas do not depend on each other, so their outcomes are joined one area after
 * the other, all routes at once, and what no further area can change is left. Going back the same way gives what
 * each outcome of each area makes of it.
 */
export function consistency(bank: Bank, answers: Answers, { world, areas, routes }: Evaluation): Consistency {
  const noise = bank.answerNoise;
  const open = spreadFirst(
    world,
    areas.map((area, place) => ({ place, outcomes: slippedAreas(area, answers, { noise }) })),
  );
  const isKept = isKeptIn(bank, world, open, recommendedRoute(bank, routes).id);
  const { chance, changes } = goneBack(open, joinedAll(world, open, isKept));
  return {
    chance,
    ifCertain: (certain) => {
      const place = areas.findIndex(({ model }) =>
        model.questions.some(({ question }) => question.id === certain),
      );
      const at = open.findIndex((area) => area.place === place);
      return slippedAreas(areas[place]!, answers, { noise, certain }).reduce(
        (sum, outcome, number) => sum + outcome.chance * changes[at]![number]!,
        chance,
      );
    },
  };
}

/** The areas that can move a route most come first, so that the rest soon decides nothing. */
function spreadFirst({ routes }: World, areas: readonly OpenArea[]): readonly OpenArea[] {
  const spread = ({ place, outcomes }: OpenArea) => {
    const scores = outcomes.map(({ score }) => score);
    const share = Math.max(...routes.map(({ shares }) => shares[place]!));
    return share * (Math.max(...scores) - Math.min(...scores));
  };
  return areas
    .map((area) => ({ area, spread: spread(area) }))
    .sort((one, other) => other.spread - one.spread)
    .map(({ area }) => area);
}

/** What comes of a state and an outcome, where it is no place among the states that follow. */
const KEPT = -1;
const LOST = -2;

type Joint = {
  readonly states: States;
  /** For each state and each outcome of the area. */
  readonly next: Int32Array;
  readonly following: States;
};

function joinedAll(world: World, areas: readonly OpenArea[], isKept: IsKept): readonly Joint[] {
  const joints: Joint[] = [];
  let grid = FINEST;
  let table = new StateTable(world.routes.length, grid);
  let states = start(world);
  for (let at = 0; at < areas.length; ) {
    const joint = joinedBy(world, areas[at]!, states, (points) => isKept(points, at + 1), table);
    if (joint === null) {
      grid = coarser(grid);
      table = new StateTable(world.routes.length, grid);
      continue;
    }
    joints.push(joint);
    states = joint.following;
    at += 1;
  }
  return joints;
}

function start({ routes }: World): States {
  const points = routes.map(({ adjusted, unmetNeeds }) => (unmetNeeds.length === 0 ? adjusted : OUT));
  return { count: 1, chances: Float64Array.of(1), points: Float64Array.from(points) };
}

/** @returns `null` when the grid is too fine for its room */
function joinedBy(
  { routes }: World,
  { place, outcomes }: OpenArea,
  states: States,
  isKept: (points: Float64Array) => boolean | null,
  table: StateTable,
): Joint | null {
  const gains = outcomes.map(({ score, met }) =>
    Float64Array.from(routes, ({ shares }, route) => (met[route] ? shares[place]! * score : OUT)),
  );
  const next = new Int32Array(states.count * outcomes.length);
  const points = new Float64Array(routes.length);
  for (let state = 0; state < states.count; state += 1)
    for (let outcome = 0; outcome < outcomes.length; outcome += 1) {
      for (let route = 0; route < routes.length; route += 1)
        points[route] = states.points[state * routes.length + route]! + gains[outcome]![route]!;
      const kept = isKept(points);
      const chance = states.chances[state]! * outcomes[outcome]!.chance;
      const place = kept === null ? table.add(points, chance) : kept ? KEPT : LOST;
      if (place === NO_ROOM) return null;
      next[state * outcomes.length + outcome] = place;
    }
  return { states, next, following: table.emptied() };
}

/**
 * From the last area to the first: how likely the route is kept from each state on. So the first state has the
 * chance in all; and for each outcome of each area it shows by how much that outcome, once certain, changes it.
 */
function goneBack(areas: readonly OpenArea[], joints: readonly Joint[]) {
  const changes: (readonly number[])[] = [];
  let after = new Float64Array(0);
  for (let at = areas.length - 1; at >= 0; at -= 1) {
    const { outcomes } = areas[at]!;
    const { states, next } = joints[at]!;
    const before = new Float64Array(states.count);
    const kept = outcomes.map(() => 0);
    for (let state = 0; state < states.count; state += 1)
      for (const [outcome, { chance }] of outcomes.entries()) {
        const place = next[state * outcomes.length + outcome]!;
        const isKept = place === KEPT ? 1 : place === LOST ? 0 : after[place]!;
        before[state]! += chance * isKept;
        kept[outcome]! += states.chances[state]! * isKept;
      }
    const mean = outcomes.reduce((sum, { chance }, outcome) => sum + chance * kept[outcome]!, 0);
    changes[at] = kept.map((one) => one - mean);
    after = before;
  }
  return { chance: after[0]!, changes };
}
