import { type Case, givenAt, type Marks } from './cases.ts';

export type MarkRange = { readonly lowest: number; readonly highest: number };

/**
 * How far the mark of one route can be moved, the others staying, before more than one story fewer is given its
 * best route: every mark between the two loses at most one.
 */
export function markRange(cases: readonly Case[], marks: Marks, route: number): MarkRange {
  const found = (mark: number) => {
    const moved = marks.map((one, at) => (at === route ? mark : one));
    return cases.filter((one) => givenAt(moved, one) === one.best).length;
  };
  const least = found(marks[route]!) - 1;
  const furthest = (step: 1 | -1) => {
    let mark = marks[route]!;
    while (mark + step >= 0 && mark + step <= 100 && found(mark + step) >= least) mark += step;
    return mark;
  };
  return { lowest: furthest(-1), highest: furthest(1) };
}
