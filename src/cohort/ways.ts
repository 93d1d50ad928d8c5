import type { Bank } from '../../scoring/index.ts';
import { type Tally, wayOf } from './tally.ts';
import type { Count } from './too-few.ts';

export type WayCount = { readonly route: string; readonly toward?: string | null; readonly people: Count };

type Way = { readonly route: string; readonly toward?: string | null };

/** In the order of the bank; the fallback once for each route that it leads towards, and for none. */
function waysOf(bank: Bank): readonly Way[] {
  return bank.routes.flatMap(({ kind, id }): readonly Way[] =>
    kind === 'scored' ? [{ route: id }] : [...bank.prefer, null].map((toward) => ({ route: id, toward })),
  );
}

export function countsOf(bank: Bank, { ways }: Tally): readonly number[] {
  return waysOf(bank).map((way) => ways.get(wayOf(way)) ?? 0);
}

export function wayCounts(bank: Bank, counts: readonly Count[]): readonly WayCount[] {
  return waysOf(bank).map((way, at) => ({ ...way, people: counts[at]! }));
}
