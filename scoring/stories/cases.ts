import type { Bank, Need } from '../model/bank.ts';
import { fallbackRoute } from '../model/lookup.ts';
import { exceeds, reaches } from '../model/tolerance.ts';
import { evaluate } from '../score/evaluate.ts';
import type { Story } from './story.ts';

/**
 * The stories of a bank as calibration reads them. What the answers come to does not depend on the marks, so that
 * each story is scored once and judged at any marks.
 */
export type Cases = {
  readonly stories: readonly Story[];
  /** Ids of the scored routes, the preferred one first, then the fallback: a route is named by its place here. */
  readonly routes: readonly string[];
  /** One for each story. */
  readonly cases: readonly Case[];
};

export type Case = {
  /** Place of the best route. */
  readonly best: number;
  /** For each route: is it acceptable? */
  readonly accepts: readonly boolean[];
  /** For each scored route, without the fallback. */
  readonly readiness: readonly number[];
  readonly unmetNeeds: readonly (readonly Need[])[];
  readonly blocked: readonly boolean[];
};

/** A mark for each scored route, in the order of `Cases.routes`. */
export type Marks = readonly number[];

export function casesOf(bank: Bank, stories: readonly Story[]): Cases {
  const routes = [...bank.prefer, fallbackRoute(bank).id];
  return { stories, routes, cases: stories.map((story) => caseOf(bank, story, routes)) };
}

function caseOf(bank: Bank, { answers, expect }: Story, routes: readonly string[]): Case {
  const evaluated = evaluate(bank, answers).routes;
  const scored = bank.prefer.map((id) => evaluated.find((route) => route.id === id)!);
  return {
    best: routes.indexOf(expect.best),
    accepts: routes.map((id) => expect.acceptable.includes(id)),
    readiness: scored.map(({ readiness }) => readiness),
    unmetNeeds: scored.map(({ unmetNeeds }) => unmetNeeds),
    blocked: scored.map(({ unmetNeeds }) => unmetNeeds.length > 0),
  };
}

/**
 * Place of the route given at these marks: of those that are ready the one furthest above its mark, ties by
 * preference; the fallback when none is ready.
 */
export function givenAt(marks: Marks, { readiness, blocked }: Pick<Case, 'readiness' | 'blocked'>): number {
  let given = marks.length;
  let furthest = Number.NEGATIVE_INFINITY;
  for (let route = 0; route < marks.length; route += 1) {
    if (blocked[route] || !reaches(readiness[route]!, marks[route]!)) continue;
    const above = readiness[route]! - marks[route]!;
    if (!exceeds(above, furthest)) continue;
    given = route;
    furthest = above;
  }
  return given;
}
