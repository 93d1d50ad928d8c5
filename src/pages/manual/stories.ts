import { type Bank, routeFor } from '../../../scoring/index.ts';
import { proportionOf } from '../../../scoring/statistics/index.ts';
import type { Calibration, Story } from '../../../scoring/stories/index.ts';

/** "72 of 98 (64 to 81 of 100)": with the 95 % interval of Wilson. */
export function ofInWords(count: number, of: number): string {
  const { low, high } = proportionOf(count, of);
  return `${count} of ${of} (95 % interval ${Math.round(100 * low)} to ${Math.round(100 * high)} of 100)`;
}

/** What comes of giving everybody the one route that is best most often: what advice has to be better than. */
export function sameForAll(stories: readonly Story[]): {
  readonly route: string;
  readonly best: number;
  readonly acceptable: number;
} {
  const counts = new Map<string, number>();
  for (const { expect } of stories) counts.set(expect.best, (counts.get(expect.best) ?? 0) + 1);
  const [[route, best]] = [...counts].toSorted(([, one], [, other]) => other - one) as [[string, number]];
  return {
    route,
    best,
    acceptable: stories.filter(({ expect }) => expect.acceptable.includes(route)).length,
  };
}

/** Stories whose advice is another one at some ends of the ranges in which the marks may lie as well. */
export function hangOnMarks(bank: Bank, stories: readonly Story[], { marks }: Calibration): number {
  const ends = marks.reduce<readonly ReadonlyMap<string, number>[]>(
    (ways, { route, lowest, highest }) =>
      ways.flatMap((way) => [lowest, highest].map((mark) => new Map([...way, [route, mark]]))),
    [new Map()],
  );
  const banks = ends.map((end) => ({
    ...bank,
    routes: bank.routes.map((route) =>
      route.kind === 'scored' ? { ...route, readyAt: end.get(route.id) ?? route.readyAt } : route,
    ),
  }));
  return stories.filter(({ answers }) => {
    const now = routeFor(bank, answers);
    return banks.some((other) => routeFor(other, answers) !== now);
  }).length;
}
