import { TOLERANCE } from '../model/tolerance.ts';
import { type Case, givenAt, type Marks } from './cases.ts';

/** All choices of marks are tried; of more routes there are too many. */
export const MOST_ROUTES = 3;

/** The marks that agree best with all cases, and with all but each of them. */
export type BestMarks = { readonly marks: Marks; readonly without: readonly Marks[] };

/** What a choice of marks comes to; the first that is better decides. */
type Worth = { share: number; acceptable: number; distance: number };

/**
 * The largest mean, over the routes that are best for somebody, of the share of their cases that are given them; of
 * equals more acceptable advice, then the smallest sum of distances to the present marks, then the lower marks.
 * Exact: every choice of whole marks is tried. None can be passed over as telling nobody apart, because marks
 * decide by their difference too, where two routes are ready.
 */
export function bestMarks(cases: readonly Case[], present: Marks): BestMarks {
  const counts = present.concat(0).map((_, route) => cases.filter(({ best }) => best === route).length);
  const all = leader();
  const without = cases.map(leader);
  for (const marks of everyMarks(present.length)) {
    const distance = marks.reduce((sum, mark, route) => sum + Math.abs(mark - present[route]!), 0);
    const given = cases.map((one) => givenAt(marks, one));
    const hits = counts.map(() => 0);
    let acceptable = 0;
    for (const [place, one] of cases.entries()) {
      if (given[place] === one.best) hits[one.best]! += 1;
      if (one.accepts[given[place]!]) acceptable += 1;
    }
    all.offer(marks, meanShare(hits, counts), acceptable, distance);
    const shares = sharesWithout(hits, counts);
    for (const [place, one] of cases.entries()) {
      const hit = given[place] === one.best;
      const accepted = one.accepts[given[place]!] ? 1 : 0;
      without[place]!.offer(
        marks,
        shares[hit ? 'hit' : 'missed'][one.best]!,
        acceptable - accepted,
        distance,
      );
    }
  }
  return { marks: all.marks(), without: without.map((one) => one.marks()) };
}

function meanShare(hits: readonly number[], counts: readonly number[]): number {
  let sum = 0;
  let routes = 0;
  for (const [route, count] of counts.entries()) {
    if (count === 0) continue;
    sum += hits[route]! / count;
    routes += 1;
  }
  return routes === 0 ? 0 : sum / routes;
}

/** The mean share when one case is left out, by its best route and by whether it was given that. */
function sharesWithout(hits: readonly number[], counts: readonly number[]) {
  const less = (list: readonly number[], route: number) =>
    list.map((one, at) => (at === route ? one - 1 : one));
  return {
    hit: counts.map((_, route) => meanShare(less(hits, route), less(counts, route))),
    missed: counts.map((_, route) => meanShare(hits, less(counts, route))),
  };
}

/** Keeps the best of the marks that it is offered; of equals the first. */
function leader() {
  let best: Marks = [];
  const worth: Worth = { share: -1, acceptable: 0, distance: 0 };
  return {
    marks: () => best,
    offer(marks: Marks, share: number, acceptable: number, distance: number) {
      if (share < worth.share - TOLERANCE) return;
      if (share <= worth.share + TOLERANCE) {
        if (acceptable < worth.acceptable) return;
        if (acceptable === worth.acceptable && distance >= worth.distance) return;
      }
      best = marks;
      worth.share = share;
      worth.acceptable = acceptable;
      worth.distance = distance;
    },
  };
}

/** Every choice of whole marks from 0 to 100, the lower ones first. */
function* everyMarks(routes: number): Generator<Marks> {
  if (routes === 0) return yield [];
  for (const before of everyMarks(routes - 1))
    for (let mark = 0; mark <= 100; mark += 1) yield [...before, mark];
}
